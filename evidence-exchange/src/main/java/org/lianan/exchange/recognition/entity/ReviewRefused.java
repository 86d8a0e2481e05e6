package org.lianan.exchange.recognition.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The recognition is not at the point where a reviewer decides. */
public final class ReviewRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public ReviewRefused(RecognitionState state) {
        super(
                Kind.CONFLICT,
                state == RecognitionState.HASH_MISMATCH ? "HASH_MISMATCH" : "STEP_REFUSED",
                switch (state) {
                    case OFFERED ->
                        Sentence.of(
                                "正在核验证据内容，请稍候再审查。",
                                "The content is still being checked. Please try again in a moment.");
                    case HASH_MISMATCH ->
                        Sentence.of(
                                "完整性校验值不符，不能采信；请通知提供单位。",
                                "The content does not have its fingerprint and cannot be recognised. Tell the agency that"
                                        + " filed it.");
                    case HASH_VERIFIED, ADOPTED, PARTIAL, SUPPLEMENT, RECOLLECT, REFUSED ->
                        Sentence.of("该证据已经审查，不能重复审查。", "This evidence has been reviewed already.");
                },
                Map.of("step", "REVIEW", "state", state.name()));
    }
}
