package org.lianan.exchange.evidence.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Person;
import org.lianan.authz.command.Versioned;

/** What a receiving agency has made of an item. */
public record RecognitionView(
        UUID id,
        UUID evidenceId,
        String owner,
        String agency,
        UUID caseId,
        String state,
        Instant offeredAt,
        @Nullable Instant hashVerifiedAt,
        @Nullable Findings findings,
        @Nullable String outcome,
        @Nullable String reasonCode,
        @Nullable String statement,
        @Nullable LocalDate supplementUntil,
        @Nullable UUID supplementedBy,
        @Nullable Person reviewedBy,
        @Nullable Instant reviewedAt,
        List<String> steps,
        long version)
        implements Versioned {

    /** 三性: legality, authenticity, relevance. */
    public record Findings(FindingView legality, FindingView authenticity, FindingView relevance) {}

    public record FindingView(String finding, @Nullable String note) {}
}
