package org.lianan.authz.administration;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Person;
import org.lianan.authz.command.Versioned;

/**
 * A proposal as both sides see it.
 *
 * @param steps what the reader may do with it now: APPROVE, REJECT
 */
public record ChangeView(
        UUID id,
        ChangeKind kind,
        ChangeState state,
        Person officer,
        @Nullable String licence,
        String fromAgency,
        String agency,
        List<String> roles,
        String reason,
        Person proposedBy,
        String proposedAt,
        @Nullable Person decidedBy,
        @Nullable String decisionReason,
        List<String> steps,
        long version)
        implements Versioned {}
