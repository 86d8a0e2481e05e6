package org.lianan.casework.referral.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianan.casework.law.Words;

class ReferralWordsTest {
    @ParameterizedTest
    @EnumSource
    void every_paper_has_a_name_in_both_languages_and_an_article(PaperKind kind) {
        assertThat(kind.title().zh()).isNotBlank();
        assertThat(kind.title().en()).isNotBlank();
        assertThat(kind.basis().isLaw()).isEqualTo(kind != PaperKind.EVIDENCE_LIST);
    }

    @ParameterizedTest
    @EnumSource
    void every_crime_has_a_name_in_both_languages(SuspectedCrime crime) {
        assertThat(crime.title().zh()).isNotBlank();
        assertThat(crime.title().en()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void every_step_has_a_sentence_in_both_languages_and_an_article(ReferralStep step) {
        assertThat(Words.zh("referral").word(step.name())).isNotBlank();
        assertThat(Words.en("referral").word(step.name())).isNotBlank();
        assertThat(step.basis().isLaw()).isTrue();
    }
}
