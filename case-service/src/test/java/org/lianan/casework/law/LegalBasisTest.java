package org.lianan.casework.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalBasisTest {

    @ParameterizedTest
    @CsvSource({"5, 五", "10, 十", "18, 十八", "20, 二十", "45, 四十五", "100, 一百", "105, 一百零五", "110, 一百一十", "182, 一百八十二"})
    void articles_are_numbered_as_laws_number_them(int number, String written) {
        assertThat(LegalBasis.chineseNumber(number)).isEqualTo(written);
    }

    @Test
    void a_basis_names_its_articles_in_both_languages() {
        var basis = LegalBasis.of(Instrument.ORDER_2, "10(2), 12").and(Instrument.PENALTY_LAW, "22");
        assertThat(basis.zh()).isEqualTo("市场监督管理行政处罚程序规定第十条第二款、第十二条；行政处罚法第二十二条");
        assertThat(basis.en())
                .isEqualTo("SAMR Order 2 (penalty procedure), art. 10(2), 12; Administrative Penalty Law, art. 22");
    }

    @Test
    void a_house_default_says_that_it_is_no_law() {
        assertThat(LegalBasis.houseDefault().isLaw()).isFalse();
        assertThat(LegalBasis.houseDefault().en()).contains("not law");
    }

    @Test
    void something_that_is_no_article_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LegalBasis.of(Instrument.ORDER_2, "art. 5"));
    }
}
