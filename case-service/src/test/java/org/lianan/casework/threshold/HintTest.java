package org.lianan.casework.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianan.casework.jurisdiction.entity.ChargeCode.COUNTERFEIT_TRADEMARK;
import static org.lianan.casework.jurisdiction.entity.ChargeCode.SHODDY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.jurisdiction.entity.ChargeCode;

class HintTest {
    private static final LocalDate APRIL = LocalDate.parse("2026-04-18");

    @Test
    void the_blenders_sold_for_386_400_yuan_reach_the_threshold_of_article_214() {
        var hints = Hint.about(COUNTERFEIT_TRADEMARK, APRIL, figures("386400", "82400", null));

        assertThat(hints)
                .extracting(Hint::state)
                .containsExactly(Hint.State.REACHED, Hint.State.REACHED, Hint.State.BELOW, Hint.State.UNKNOWN);
        assertThat(hints.get(0).reason().sentence())
                .isEqualTo(Sentence.of(
                        "销售金额386,400元，达到销售假冒注册商标的商品罪的数额标准50,000元（刑法第二百一十四条；" + "法释〔2025〕5号（侵犯知识产权）第五条），应当研究是否移送。",
                        "The sales, CNY 386,400, reach the threshold of CNY 50,000 for the sale of goods with"
                                + " counterfeit trademarks (Criminal Law, art. 214; Judicial interpretation Fa Shi"
                                + " [2025] 5 (intellectual property), art. 5); examine whether to refer."));
    }

    @ParameterizedTest
    @CsvSource({
        "49999.99, 0,      BELOW,   BELOW",
        "50000,    0,      REACHED, BELOW",
        "0,        149999, BELOW,   BELOW",
        "0,        150000, BELOW,   REACHED",
    })
    void shoddy_goods_reach_it_with_the_last_yuan_of_sales_or_three_times_as_much_in_stock(
            String sales, String stock, Hint.State bySales, Hint.State byStock) {
        var hints = Hint.about(SHODDY, APRIL, figures(sales, stock, null));
        assertThat(state(hints, Measure.SALES)).isEqualTo(bySales);
        assertThat(state(hints, Measure.STOCK)).isEqualTo(byStock);
    }

    @ParameterizedTest
    @CsvSource({"40000, 109999, BELOW", "40000, 110000, REACHED"})
    void counterfeits_sold_and_unsold_are_added_for_an_attempt(String sales, String stock, Hint.State together) {
        var hints = Hint.about(COUNTERFEIT_TRADEMARK, APRIL, figures(sales, stock, null));
        assertThat(state(hints, Measure.SALES_AND_STOCK)).isEqualTo(together);
        assertThat(hints)
                .filteredOn(hint -> hint.state() == Hint.State.REACHED)
                .allSatisfy(hint -> assertThat(hint.reason().code()).isEqualTo("REACHED_ATTEMPT"));
    }

    @ParameterizedTest
    @CsvSource({"2025-04-25, 0", "2025-04-26, 4"})
    void an_act_is_measured_by_the_interpretation_of_its_day(LocalDate actOn, int thresholds) {
        assertThat(Hint.about(COUNTERFEIT_TRADEMARK, actOn, figures("1", "1", "1")))
                .hasSize(thresholds);
    }

    @ParameterizedTest
    @EnumSource(ChargeCode.class)
    void every_hint_has_words_in_both_languages(ChargeCode charge) {
        for (var figures : List.of(figures(null, null, null), figures("0", "0", "0"), figures("9e9", "9e9", "9e9"))) {
            assertThat(Hint.about(charge, APRIL, figures))
                    .extracting(hint -> hint.reason().sentence())
                    .allSatisfy(sentence ->
                            assertThat(sentence.zh() + sentence.en()).doesNotContain("{"));
        }
        assertThat(Hint.duty().sentence().zh()).contains("第三条");
    }

    @ParameterizedTest
    @EnumSource(Crime.class)
    void every_crime_has_a_title(Crime crime) {
        assertThat(crime.title().zh()).endsWith("罪");
        assertThat(crime.title().en()).isNotBlank();
    }

    private static Hint.State state(List<Hint> hints, Measure measure) {
        return hints.stream()
                .filter(hint -> hint.threshold().measure() == measure)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static Figures figures(String sales, String stock, String illegalGain) {
        return new Figures(yuan(sales), yuan(stock), yuan(illegalGain));
    }

    private static BigDecimal yuan(String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }
}
