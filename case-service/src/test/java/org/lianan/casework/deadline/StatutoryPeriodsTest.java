package org.lianan.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatutoryPeriodsTest {

    @ParameterizedTest
    @EnumSource(PeriodCode.class)
    void every_period_has_a_row_and_a_title_in_both_languages(PeriodCode code) {
        assertThat(StatutoryPeriods.all()).extracting(StatutoryPeriod::code).contains(code);
        assertThat(code.title().zh()).isNotBlank();
        assertThat(code.title().en()).isNotBlank().isNotEqualTo(code.title().zh());
    }

    @ParameterizedTest
    @EnumSource(PeriodCode.class)
    void no_day_has_two_rows_of_the_same_period(PeriodCode code) {
        var rows = StatutoryPeriods.all().stream()
                .filter(row -> row.code() == code)
                .toList();
        for (var row : rows) {
            assertThat(rows)
                    .filteredOn(other -> other.inForceOn(row.validFrom()))
                    .containsExactly(row);
        }
    }

    @Test
    void every_row_names_its_article_and_only_the_transfer_is_a_house_default() {
        assertThat(StatutoryPeriods.all())
                .allSatisfy(row -> assertThat(row.basis().zh()).isNotBlank())
                .filteredOn(row -> !row.basis().isLaw())
                .extracting(StatutoryPeriod::code)
                .containsExactly(PeriodCode.D_TRANSFER);
    }

    @Test
    void mediation_took_45_working_days_until_order_121_made_it_60_natural_days() {
        var lastDayOfOrder20 = StatutoryPeriods.inForce(PeriodCode.C_MEDIATE, LocalDate.parse("2026-04-14"));
        var firstDayOfOrder121 = StatutoryPeriods.inForce(PeriodCode.C_MEDIATE, LocalDate.parse("2026-04-15"));

        assertThat(lastDayOfOrder20.length()).isEqualTo(45);
        assertThat(lastDayOfOrder20.unit()).isEqualTo(Unit.WORKING_DAYS);
        assertThat(firstDayOfOrder121.length()).isEqualTo(60);
        assertThat(firstDayOfOrder121.unit()).isEqualTo(Unit.NATURAL_DAYS);
    }

    @Test
    void a_named_reporter_had_to_be_told_within_five_working_days_only_until_order_121() {
        assertThat(StatutoryPeriods.inForce(PeriodCode.C_TELL_REPORTER, LocalDate.parse("2026-04-14"))
                        .length())
                .isEqualTo(5);
        assertThatThrownBy(() -> StatutoryPeriods.inForce(PeriodCode.C_TELL_REPORTER, LocalDate.parse("2026-04-15")))
                .isInstanceOf(NoPeriodInForce.class)
                .hasMessageContaining("2026-04-15");
    }

    @Test
    void right_holder_identification_stops_verification_and_the_case_but_not_a_seizure() {
        assertThat(StatutoryPeriods.all())
                .filteredOn(row -> row.stops().contains(Stop.RIGHT_HOLDER_IDENTIFICATION))
                .extracting(StatutoryPeriod::code)
                .containsExactly(PeriodCode.C_VERIFY, PeriodCode.C_CASE);
    }
}
