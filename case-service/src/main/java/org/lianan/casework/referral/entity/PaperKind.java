package org.lianan.casework.referral.entity;

import static org.lianan.casework.law.Instrument.STATE_COUNCIL_310;

import java.util.Arrays;
import java.util.List;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.law.LegalBasis;
import org.lianan.casework.law.Words;

/** The papers of a referral (移送材料): which ones there are, which must be there, and which article says so. */
public enum PaperKind {
    // spotless:off
    /** 涉嫌犯罪案件移送书. */
    REFERRAL_LETTER      (true,  LegalBasis.of(STATE_COUNCIL_310, "6")),
    /** 涉嫌犯罪案件情况的调查报告. */
    INVESTIGATION_REPORT (true,  LegalBasis.of(STATE_COUNCIL_310, "6")),
    /** 涉案物品清单. */
    GOODS_LIST           (true,  LegalBasis.of(STATE_COUNCIL_310, "6")),
    /** 有关检验报告或者鉴定结论. */
    LAB_REPORT           (true,  LegalBasis.of(STATE_COUNCIL_310, "6")),
    /** 证据清单: names each item and its digests; drawn up by the portal at sending. */
    EVIDENCE_LIST        (false, LegalBasis.houseDefault()),
    /** 其他有关涉嫌犯罪的材料, such as an earlier decision on a penalty. */
    OTHER                (false, LegalBasis.of(STATE_COUNCIL_310, "6"));
    // spotless:on

    private final boolean required;
    private final LegalBasis basis;

    PaperKind(boolean required, LegalBasis basis) {
        this.required = required;
        this.basis = basis;
    }

    public boolean isRequired() {
        return required;
    }

    /** There may be several of these; of every other kind there is one. */
    public boolean isRepeatable() {
        return this == OTHER;
    }

    public LegalBasis basis() {
        return basis;
    }

    public Sentence title() {
        return Sentence.of(
                Words.zh("referral").word("paper." + name()),
                Words.en("referral").word("paper." + name()));
    }

    static List<PaperKind> required() {
        return Arrays.stream(values()).filter(PaperKind::isRequired).toList();
    }
}
