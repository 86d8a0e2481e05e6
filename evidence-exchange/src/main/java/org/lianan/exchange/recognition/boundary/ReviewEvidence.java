package org.lianan.exchange.recognition.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianan.exchange.recognition.entity.Finding;
import org.lianan.exchange.recognition.entity.Outcome;
import org.lianan.exchange.recognition.entity.ReasonCode;
import org.lianan.exchange.recognition.entity.Review;

/** The reviewer's findings and what follows from them. */
public record ReviewEvidence(
        @NotNull @Valid Found legality,
        @NotNull @Valid Found authenticity,
        @NotNull @Valid Found relevance,
        @NotNull Outcome outcome,
        @Nullable ReasonCode reasonCode,
        @Nullable LocalDate supplementUntil,
        @NotBlank @Size(max = 2000) String statement) {

    /** One finding. */
    public record Found(
            Finding.@NotNull Answer finding,
            @Nullable @Size(max = 1000) String note) {

        Finding asFinding() {
            return new Finding(finding, note);
        }
    }

    Review review() {
        return new Review(
                legality.asFinding(),
                authenticity.asFinding(),
                relevance.asFinding(),
                outcome,
                reasonCode,
                supplementUntil,
                statement);
    }
}
