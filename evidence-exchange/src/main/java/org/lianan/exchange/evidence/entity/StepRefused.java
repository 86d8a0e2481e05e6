package org.lianan.exchange.evidence.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The item is not in a state from which this step leads. */
public final class StepRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public StepRefused(EvidenceStep step, EvidenceState state) {
        super(
                Kind.CONFLICT,
                "STEP_REFUSED",
                switch (state) {
                    case DRAFT -> Sentence.of("该证据尚未封存，请先封存。", "This evidence is not sealed yet. Seal it first.");
                    case DIGESTING ->
                        Sentence.of(
                                "该证据正在封存，请稍候片刻再试。",
                                "This evidence is just being sealed. Please try again in a moment.");
                    case SEALED ->
                        Sentence.of(
                                "该证据已封存，不能再改动；如需更正，请补充一个新版本。",
                                "This evidence is sealed and cannot be changed. To correct it, add a new edition.");
                },
                Map.of("step", step.name(), "state", state.name()));
    }
}
