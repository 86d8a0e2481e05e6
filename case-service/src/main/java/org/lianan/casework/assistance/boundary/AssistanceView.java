package org.lianan.casework.assistance.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Person;
import org.lianan.authz.command.Versioned;
import org.lianan.casework.assistance.entity.Question;
import org.lianan.casework.dueboard.boundary.DueView;

/**
 * A letter of assistance as one of its readers sees it.
 *
 * @param receivedOn the day of receipt, which the law counts from
 * @param receivedAt when the receipt was registered
 * @param answer null as long as there is none that this reader may see
 * @param steps the steps that are open to this officer now
 */
public record AssistanceView(
        String id,
        String caseId,
        String caseNumber,
        String caseTitle,
        @Nullable String documentNo,
        String from,
        String to,
        String state,
        String type,
        List<Asked> questions,
        String purpose,
        String legalBasis,
        Person draftedBy,
        @Nullable Instant sentAt,
        @Nullable LocalDate receivedOn,
        @Nullable Instant receivedAt,
        @Nullable DueView due,
        @Nullable Answered answer,
        List<Happened> history,
        List<String> steps,
        long version)
        implements Versioned {

    /** A question, and what was answered to it. */
    public record Asked(
            String id, int no, String text, @Nullable String answer, List<String> evidenceIds) {
        static Asked of(Question question, boolean isAnswerReadable) {
            return new Asked(
                    question.id().toString(),
                    question.no(),
                    question.text(),
                    isAnswerReadable ? question.answer().orElse(null) : null,
                    isAnswerReadable
                            ? question.evidence().stream().map(UUID::toString).toList()
                            : List.of());
        }
    }

    /**
     * The answer as a whole.
     *
     * @param by who signed it; null while it is a draft
     */
    public record Answered(
            String summary,
            @Nullable Person draftedBy,
            @Nullable Person by,
            @Nullable Instant at) {}

    /** A step that was taken. */
    public record Happened(
            String step,
            Instant at,
            Person by,
            String agency,
            @Nullable String note) {}
}
