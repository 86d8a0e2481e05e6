package org.lianan.casework.threshold;

import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.law.Words;

/** A crime to whose threshold the figures of a case are held (罪名). */
public enum Crime {
    /** 生产、销售伪劣产品罪 (Criminal Law, art. 140). */
    SHODDY_GOODS,
    /** 销售假冒注册商标的商品罪 (Criminal Law, art. 214). */
    SALE_OF_COUNTERFEITS;

    public Sentence title() {
        return Sentence.of(
                Words.zh("threshold").word("crime." + name()),
                Words.en("threshold").word("crime." + name()));
    }
}
