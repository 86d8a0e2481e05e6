package org.lianan.authz.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetsTest {
    private static final long NOW = 17;

    private final Budgets budgets = new Budgets();

    @Test
    void ten_logins_of_an_address_go_at_once_and_the_eleventh_waits_for_a_tenth_of_a_minute() {
        for (int i = 0; i < 10; i++) {
            assertThat(wait(Budget.LOGIN, "10.0.0.1", Duration.ZERO)).isZero();
        }
        assertThat(wait(Budget.LOGIN, "10.0.0.1", Duration.ZERO)).isEqualTo(Duration.ofSeconds(6));
        assertThat(wait(Budget.LOGIN, "10.0.0.1", Duration.ofSeconds(5))).isEqualTo(Duration.ofSeconds(1));
        assertThat(wait(Budget.LOGIN, "10.0.0.1", Duration.ofSeconds(6))).isZero();
    }

    @Test
    void who_has_used_up_a_budget_takes_nothing_from_others_and_nothing_from_another_budget() {
        for (int i = 0; i < 11; i++) {
            wait(Budget.EXPORT, "haimen.audit", Duration.ZERO);
        }
        assertThat(wait(Budget.EXPORT, "haimen.audit", Duration.ZERO)).isPositive();
        assertThat(wait(Budget.EXPORT, "yuhang.audit", Duration.ZERO)).isZero();
        assertThat(wait(Budget.COMMAND, "haimen.audit", Duration.ZERO)).isZero();
    }

    @Test
    void nobody_saves_up_more_than_the_budget() {
        wait(Budget.LOGIN, "10.0.0.1", Duration.ZERO);
        int taken = 0;
        while (wait(Budget.LOGIN, "10.0.0.1", Duration.ofDays(1)).isZero()) {
            taken++;
        }
        assertThat(taken).isEqualTo(10);
    }

    @Test
    void a_flood_of_addresses_fills_no_memory() {
        for (int i = 0; i < 3 * Budgets.REMEMBERED; i++) {
            wait(Budget.STRANGER, UUID.randomUUID().toString(), Duration.ofSeconds(i));
        }
        assertThat(budgets.remembered()).isLessThan(2 * Budgets.REMEMBERED);
    }

    @Test
    void a_refusal_says_how_long_to_wait_in_whole_seconds() {
        assertThat(new TooMany(Duration.ofMillis(1)).waitFor()).hasSeconds(1);
        assertThat(new TooMany(Duration.ofMillis(5_001)).waitFor()).hasSeconds(6);
        assertThat(new TooMany(Duration.ofSeconds(5)).sentence().en()).contains("5 s");
    }

    @Test
    void a_row_of_the_table_is_set_otherwise() {
        var rates = Budgets.rates("COMMAND=6000/PT1M, EXPORT = 3/PT2H");
        assertThat(rates.get(Budget.COMMAND)).isEqualTo(new Budget.Rate(6_000, Duration.ofMinutes(1)));
        assertThat(rates.get(Budget.EXPORT)).isEqualTo(new Budget.Rate(3, Duration.ofHours(2)));
        assertThat(rates.get(Budget.LOGIN)).isEqualTo(Budget.LOGIN.usual());
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMMAND", "COMMAND=", "COMMAND=0/PT1M", "COMMAND=5/PT0S", "COMMAND=5", "NONE=1/PT1M"})
    void a_setting_that_cannot_be_meant_stops_the_start(String setting) {
        assertThatThrownBy(() -> Budgets.rates(setting)).isInstanceOf(RuntimeException.class);
    }

    private Duration wait(Budget budget, String caller, Duration later) {
        return budgets.wait(budget, caller, NOW + later.toNanos());
    }
}
