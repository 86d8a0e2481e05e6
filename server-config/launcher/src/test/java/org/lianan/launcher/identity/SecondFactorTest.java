package org.lianan.launcher.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The one-time codes of the demo's accounts. */
class SecondFactorTest {

    private static final Instant NOW = Instant.parse("2026-05-08T01:30:10Z");

    private final SecondFactor demo = new SecondFactor("demo", Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void each_officer_has_a_secret_of_their_own_that_stays() {
        assertThat(demo.secret("haimen.huang")).hasSize(32).matches("[A-Z2-7]+");
        assertThat(demo.secret("haimen.huang"))
                .isEqualTo(new SecondFactor("demo", Clock.systemUTC()).secret("haimen.huang"));
        assertThat(demo.secret("haimen.huang")).isNotEqualTo(demo.secret("haimen.xu"));
    }

    @Test
    void no_code_is_given_out_twice() {
        assertThat(demo.nextCode("haimen.huang")).isEqualTo(demo.codeAt("haimen.huang", NOW));
        assertThat(demo.nextCode("haimen.huang")).isEqualTo(demo.codeAt("haimen.huang", NOW.plusSeconds(30)));
        assertThat(demo.nextCode("haimen.xu")).isEqualTo(demo.codeAt("haimen.xu", NOW));
    }
}
