package org.lianan.authz.refusal;

import java.util.Map;

/** What was sent cannot be read: broken JSON, a value of the wrong type, a field that does not exist. */
public final class Malformed extends Refusal {
    private static final long serialVersionUID = 1L;

    public Malformed(String what) {
        super(
                Kind.MALFORMED,
                "MALFORMED",
                Sentence.of(
                        "提交的内容无法读取，请检查格式与字段类型。",
                        "What was sent cannot be read; check its form and the types of its fields."),
                Map.of("what", what));
    }
}
