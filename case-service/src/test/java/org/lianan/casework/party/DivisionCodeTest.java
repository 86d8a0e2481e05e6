package org.lianan.casework.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "320614, 江苏省南通市海门区",
        "330110, 浙江省杭州市余杭区",
        "440111, 广东省广州市白云区",
        "310115, 上海市浦东新区",
        "441900, 广东省东莞市",
        "320000, 江苏省",
    })
    void a_division_is_known_by_its_full_name(String code, String fullName) {
        assertThat(DivisionCode.of(code).division().fullName()).isEqualTo(fullName);
    }

    @Test
    void in_english_the_county_comes_first() {
        assertThat(DivisionCode.of("320614").division().fullNameEn()).isEqualTo("Haimen District, Nantong, Jiangsu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "320671", "", "3206", "江苏省", "320614000000"})
    void an_unknown_code_is_refused(String code) {
        assertThatExceptionOfType(IdentifierNotValid.class)
                .isThrownBy(() -> DivisionCode.of(code))
                .matches(refused -> refused.code().equals("DIVISION_UNKNOWN"));
    }

    @Test
    void the_city_of_haimen_became_a_district_and_its_old_code_leads_to_the_new_one() {
        var city = DivisionCode.of("320684").division();
        assertThat(city.existedOn(LocalDate.parse("2019-06-01"))).isTrue();
        assertThat(city.existedOn(LocalDate.parse("2026-04-20"))).isFalse();
        assertThat(city.on(LocalDate.parse("2019-06-01")).name()).isEqualTo("海门市");
        assertThat(city.on(LocalDate.parse("2026-04-20")).code()).isEqualTo(DivisionCode.of("320614"));
        assertThat(DivisionCode.of("320614").division().existedOn(LocalDate.parse("2019-06-01")))
                .isFalse();
    }

    @Test
    void a_county_lies_in_its_prefecture_and_province_and_in_no_other() {
        var haimen = DivisionCode.of("320614");
        assertThat(haimen.liesIn(DivisionCode.of("320600"))).isTrue();
        assertThat(haimen.liesIn(DivisionCode.of("320000"))).isTrue();
        assertThat(haimen.liesIn(DivisionCode.of("330000"))).isFalse();
        assertThat(haimen.province()).isEqualTo(DivisionCode.of("320000"));
        assertThat(DivisionCode.of("310115").division().path()).hasSize(2);
    }

    @Test
    void a_search_finds_by_name_or_code_what_exists_on_the_day() {
        var today = LocalDate.parse("2026-04-20");
        assertThat(Divisions.table().matching("海门", today, 10))
                .extracting(division -> division.code().code())
                .containsExactly("320614");
        assertThat(Divisions.table().matching("3206", today, 3)).hasSize(3);
    }
}
