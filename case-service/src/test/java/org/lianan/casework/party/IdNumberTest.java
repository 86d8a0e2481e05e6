package org.lianan.casework.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X", // the sample of GB 11643-1999
                "440524188001010014", // the sample of GB 11643-1999
                "34052419800101001X",
                "320684199003070019",
                "440111198506150026",
            })
    void a_good_number_is_accepted(String number) {
        assertThat(IdNumber.of(number).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, ID_NUMBER_CHECK_DIGIT",
        "110105194913310020, ID_NUMBER_DATE",
        "110105194902290020, ID_NUMBER_DATE",
        "110105100001010020, ID_NUMBER_DATE",
        "1101054912310023,   ID_NUMBER_SHAPE",
        "11010519491231002Y, ID_NUMBER_SHAPE",
        "01010519491231002X, ID_NUMBER_SHAPE",
        "11010519491231002XX, ID_NUMBER_SHAPE",
    })
    void a_number_damaged_in_one_place_is_refused(String number, String code) {
        assertThatExceptionOfType(IdentifierNotValid.class)
                .isThrownBy(() -> IdNumber.of(number))
                .matches(refused -> refused.code().equals(code));
    }

    @Test
    void the_division_of_a_number_may_have_been_abolished() {
        assertThat(IdNumber.of("320684199003070019").bornOn()).isEqualTo("1990-03-07");
    }

    @Test
    void in_text_it_is_masked() {
        var number = IdNumber.of("11010519491231002x");
        assertThat(number.masked()).isEqualTo("1101**********002X");
        assertThat(number).hasToString("1101**********002X");
    }

    @Test
    void a_refusal_does_not_repeat_the_number() {
        assertThatExceptionOfType(IdentifierNotValid.class)
                .isThrownBy(() -> IdNumber.of("110105194912310021"))
                .withMessageNotContaining("19491231")
                .matches(refused -> refused.variables().isEmpty());
    }
}
