package org.lianan.casework.intake.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.casefile.entity.CaseSource;

/**
 * A slip of the 12315 line (12315工单), which may hold a complaint, a report, or both (SAMR Order 121, art. 9).
 *
 * @param complaint whether the consumer wants a dispute mediated
 * @param report whether the consumer tells of a breach of law
 * @param amount what the goods are said to have cost, in yuan
 */
public record SplitSlip(
        @NotBlank @Size(max = 40) String channel,
        @NotNull Instant receivedAt,
        @Size(max = 100) @Nullable String consumerName,
        @Size(max = 40) @Nullable String consumerIdNumber,
        @Size(max = 40) @Nullable String consumerPhone,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 20_000) String facts,

        @PositiveOrZero @Digits(integer = 14, fraction = 2) @Nullable
        BigDecimal amount,

        boolean complaint,
        boolean report,
        @Size(max = 100) @Nullable List<@Valid @NotNull PartyInput> parties,
        @Size(max = 100) @Nullable List<@Valid @NotNull ChargeInput> charges,
        @Valid @Nullable PlacesInput places) {

    /** The lead that the slip holds, be it a report or the facts behind a complaint. */
    OpenCase lead() {
        var source = report ? CaseSource.REPORT : CaseSource.COMPLAINT;
        return new OpenCase(source, receivedAt, title, facts, amount, parties, charges, places);
    }
}
