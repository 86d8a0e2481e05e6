package org.lianan.casework.referral.entity;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The referral lacks papers that the law wants; each is named with its article. */
public final class PapersMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public PapersMissing(List<PaperKind> missing) {
        super(
                Kind.NOT_VALID,
                "PAPERS_MISSING",
                Sentence.of(
                        "缺少法定移送材料：" + missing.stream().map(PapersMissing::zh).collect(joining("；")) + "。请补齐后再移送。",
                        "Papers that the law wants are missing: "
                                + missing.stream().map(PapersMissing::en).collect(joining("; "))
                                + ". Add them, then send."),
                Map.of("missing", missing.stream().map(PaperKind::name).toList()),
                missing.stream().map(PapersMissing::fault).toList());
    }

    private static Fault fault(PaperKind kind) {
        return new Fault("/papers/" + kind.name(), "PAPER_MISSING", Sentence.of(zh(kind), en(kind)));
    }

    private static String zh(PaperKind kind) {
        return kind.title().zh() + "（" + kind.basis().zh() + "）";
    }

    private static String en(PaperKind kind) {
        return kind.title().en() + " (" + kind.basis().en() + ")";
    }
}
