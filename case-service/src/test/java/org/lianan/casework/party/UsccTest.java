package org.lianan.casework.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43", // the sample of GB 32100-2015
                "11330723307360844C",
                "91330100799655058B",
                "914403001922038216",
                "9144030071526726XG",
                "91330110MADEM00117",
                "91320614MADEM002XE",
                "91370212MADEM0038H",
            })
    void a_published_code_is_accepted_as_it_stands(String code) {
        assertThat(Uscc.of(code)).hasToString(code);
    }

    @Test
    void a_wrong_check_digit_is_refused() {
        assertThatExceptionOfType(IdentifierNotValid.class)
                .isThrownBy(() -> Uscc.of("91330100799655058C"))
                .matches(refused -> refused.code().equals("USCC_CHECK_DIGIT"));
    }

    @Test
    void changing_any_one_character_is_noticed() {
        var good = "91350100M000100Y43";
        var alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        for (int at = 0; at < good.length(); at++) {
            for (char other : alphabet.toCharArray()) {
                var changed = good.substring(0, at) + other + good.substring(at + 1);
                if (other != good.charAt(at)) {
                    assertThatExceptionOfType(IdentifierNotValid.class).isThrownBy(() -> new Uscc(changed));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9135010",
                "91350100M000100Y434",
                "91350100I000100Y43",
                "9135A100M000100Y43",
                "91350100M000100Y4 "
            })
    void another_shape_is_refused(String code) {
        assertThatExceptionOfType(IdentifierNotValid.class)
                .isThrownBy(() -> new Uscc(code))
                .matches(refused -> refused.code().equals("USCC_SHAPE"));
    }

    @Test
    void small_letters_blanks_and_full_width_characters_are_forgiven() {
        assertThat(Uscc.of(" 91350100m000100y43\n")).hasToString("91350100M000100Y43");
        assertThat(Uscc.of("９１３５０１００Ｍ０００１００Ｙ４３")).hasToString("91350100M000100Y43");
    }

    @Test
    void the_organisation_code_inside_has_a_check_of_its_own() {
        assertThat(Uscc.of("91330100799655058B").organisationCodeFits()).isTrue();
        assertThat(Uscc.of("11330723307360844C").organisationCodeFits()).isTrue();
        assertThat(Uscc.of("9144030071526726XG").organisationCodeFits()).isTrue();
        assertThat(Uscc.of("91330110MADEM00117").divisionAtRegistration()).isEqualTo("330110");
    }
}
