package org.lianan.authz.administration;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Person;
import org.lianan.authz.command.Versioned;

/**
 * A delegation as both of its persons and the administrators see it.
 *
 * @param state COMING, IN_FORCE or ENDED, today
 * @param steps END where the reader may end it
 */
public record DelegationView(
        UUID id,
        Person delegator,
        Person delegate,
        List<String> roles,
        String from,
        String until,
        String reason,
        String state,
        @Nullable String endedAt,
        List<String> steps,
        long version)
        implements Versioned {}
