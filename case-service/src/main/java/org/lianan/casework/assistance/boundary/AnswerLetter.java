package org.lianan.casework.assistance.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.assistance.entity.Answer;

/** The answer to a letter, question by question, with the evidence that supports it. */
public record AnswerLetter(
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Answered> answers,
        @NotBlank @Size(max = 4000) String summary) {

    /** What is answered to one question. */
    public record Answered(
            @NotNull UUID questionId,
            @NotBlank @Size(max = 10_000) String text,
            @Nullable @Size(max = 200) List<@NotNull UUID> evidenceIds) {
        Answer answer() {
            return new Answer(questionId, text, evidence());
        }

        List<UUID> evidence() {
            return evidenceIds == null ? List.of() : evidenceIds;
        }
    }
}
