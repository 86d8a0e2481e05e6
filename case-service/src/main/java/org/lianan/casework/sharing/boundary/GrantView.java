package org.lianan.casework.sharing.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Person;
import org.lianan.authz.command.Versioned;
import org.lianan.authz.label.Category;
import org.lianan.casework.sharing.entity.Disclosure.Identifiers;
import org.lianan.casework.sharing.entity.Scope;

/**
 * A grant as one of its two sides sees it. It names the case and holds nothing of its content, so that it is all that the
 * receiver sees before acceptance.
 *
 * @param scope which parts are offered; single items are named to the giver, and to the receiver once accepted
 * @param categories the labelled items that are opened as well
 * @param identifiers whether numbers that name a person can be shown in full
 * @param reason why it was declined, withdrawn or revoked
 * @param steps the steps that are open to this officer now
 */
public record GrantView(
        String id,
        String caseId,
        String caseNumber,
        String caseTitle,
        String lead,
        String from,
        String to,
        String standing,
        String basis,
        Parts scope,
        List<Category> categories,
        Identifiers identifiers,
        String purpose,
        String legalBasis,
        @Nullable LocalDate until,
        String state,
        @Nullable Person proposedBy,
        Instant proposedAt,
        @Nullable String reason,
        List<Happened> history,
        List<String> steps,
        long version)
        implements Versioned {

    /** The parts of the case that the grant opens. */
    public record Parts(
            boolean facts,
            boolean parties,
            String evidence,
            List<String> evidenceIds,
            boolean documents,
            boolean letters) {
        static Parts of(Scope scope, boolean namesItems) {
            return new Parts(
                    scope.facts(),
                    scope.parties(),
                    scope.evidence().name(),
                    namesItems
                            ? scope.evidenceIds().stream().map(UUID::toString).toList()
                            : List.of(),
                    scope.documents(),
                    scope.letters());
        }
    }

    /** A step that was taken. */
    public record Happened(
            String step,
            Instant at,
            Person by,
            String agency,
            @Nullable String note) {}
}
