package org.lianan.casework.reveal.entity;

import org.lianan.authz.label.Category;
import org.lianan.authz.refusal.Sentence;

/** The numbers that are masked (脱敏字段). */
public enum RevealedField {
    /** 当事人身份证号. */
    PARTY_ID_NUMBER(Category.PERSONAL, "当事人身份证号", "the ID number of a party"),
    /** 投诉人身份证号: for the agency that handles the complaint alone (SAMR Order 121, art. 37). */
    CONSUMER_ID_NUMBER(Category.REPORTER, "投诉人身份证号", "the ID number of the consumer"),
    /** 投诉人电话: likewise. */
    CONSUMER_PHONE(Category.REPORTER, "投诉人电话", "the telephone number of the consumer");

    private final Category category;
    private final String zh;
    private final String en;

    RevealedField(Category category, String zh, String en) {
        this.category = category;
        this.zh = zh;
        this.en = en;
    }

    /** What kind of secret it is. */
    public Category category() {
        return category;
    }

    /** What was shown, as a line of the journal. */
    public Sentence shown() {
        return Sentence.of("查看完整信息：" + zh, "Was shown in full: " + en);
    }
}
