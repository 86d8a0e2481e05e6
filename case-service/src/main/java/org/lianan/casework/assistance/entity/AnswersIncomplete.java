package org.lianan.casework.assistance.entity;

import java.util.List;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Refusal.Fault;
import org.lianan.authz.refusal.Sentence;

/** What is wrong with the answers to a letter: each question must have exactly one, and no other may come. */
final class AnswersIncomplete {
    private AnswersIncomplete() {}

    static Fault unknown(int index) {
        return new Fault(
                "/answers/" + index + "/questionId",
                "QUESTION_UNKNOWN",
                Sentence.of("来函中没有这个问题。", "The letter does not ask this."));
    }

    static Fault twice(int index) {
        return new Fault(
                "/answers/" + index + "/questionId",
                "QUESTION_ANSWERED_TWICE",
                Sentence.of("这个问题已有答复。", "This question is answered twice."));
    }

    static Fault missing(Question question) {
        return new Fault(
                "/answers",
                "QUESTION_UNANSWERED",
                Sentence.of("第" + question.no() + "个问题还没有答复。", "Question " + question.no() + " is not answered yet."));
    }

    static void refuseIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new NotValid(faults);
        }
    }
}
