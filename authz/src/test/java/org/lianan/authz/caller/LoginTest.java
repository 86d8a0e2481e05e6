package org.lianan.authz.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a login is good enough for a signature. */
class LoginTest {
    private static final Instant NOW = Instant.parse("2026-05-08T01:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, 0, false",
        "1, 0, false",
        "2, 0, true",
        "2, 299, true",
        "2, 300, true",
        "2, 301, false",
        "1, 301, false"
    })
    void a_signature_needs_the_second_factor_within_five_minutes(int level, long ageSeconds, boolean suffices) {
        assertThat(new Login(level, NOW.minusSeconds(ageSeconds)).suffices(NOW)).isEqualTo(suffices);
    }

    @Test
    void a_login_whose_time_is_not_told_signs_nothing() {
        assertThat(new Login(2, null).suffices(NOW)).isFalse();
        assertThat(Login.NONE.suffices(NOW)).isFalse();
    }
}
