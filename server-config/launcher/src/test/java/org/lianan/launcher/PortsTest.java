package org.lianan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void no_port_serves_two() {
        assertThatThrownBy(() -> Ports.from(Map.of("LIANAN_PORT", "8180")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("LIANAN_PORT")
                .hasMessageContaining("LIANAN_KEYCLOAK_PORT");
        assertThat(Ports.from(Map.of("LIANAN_PORT", "9180")).portal()).isEqualTo(9180);
    }
}
