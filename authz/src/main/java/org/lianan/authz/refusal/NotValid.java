package org.lianan.authz.refusal;

import java.util.List;
import java.util.Map;

/** What was sent is well-formed but breaks a rule; each wrong place is named with its JSON pointer. */
public final class NotValid extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotValid(List<Fault> faults) {
        super(
                Kind.NOT_VALID,
                "NOT_VALID",
                Sentence.of("有内容填写不正确，请按提示修改。", "Some entries are not right; please correct those named."),
                Map.of(),
                faults);
    }

    public NotValid(String pointer, String code, Sentence sentence) {
        super(Kind.NOT_VALID, code, sentence, Map.of(), List.of(new Fault(pointer, code, sentence)));
    }
}
