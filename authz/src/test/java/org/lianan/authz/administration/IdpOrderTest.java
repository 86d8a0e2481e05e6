package org.lianan.authz.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How an order to Keycloak waits that could not be carried out. */
class IdpOrderTest {
    private static final Instant NOW = Instant.parse("2026-12-01T01:00:00Z");

    @Test
    void it_is_tried_again_after_twice_as_long_each_time_and_never_later_than_ten_minutes() {
        var order = new IdpOrder(UUID.randomUUID(), "haimen.chen", true, NOW);
        assertThat(order.dueAt()).isEqualTo(NOW);
        var waits = new ArrayList<Long>();
        for (int tries = 0; tries < 40; tries++) {
            order.failed("Keycloak is silent", NOW);
            waits.add(Duration.between(NOW, order.dueAt()).toSeconds());
        }
        assertThat(waits.subList(0, 10)).isEqualTo(List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L));
        assertThat(waits.subList(10, 40)).containsOnly(600L);
    }
}
