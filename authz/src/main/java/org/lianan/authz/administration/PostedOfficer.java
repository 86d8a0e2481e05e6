package org.lianan.authz.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Officer;
import org.lianan.authz.caller.Role;

/**
 * An officer as those see them who answer for the agency's postings.
 *
 * @param since when the posting began, as an instant
 * @param suspensionReason why it gives no rights at present; null while it does
 */
public record PostedOfficer(
        String officer,
        String name,
        String nameEn,
        String agency,
        List<String> roles,
        @Nullable String licence,
        String since,
        boolean suspended,
        @Nullable String suspensionReason) {
    static PostedOfficer of(Officer officer) {
        var person = officer.person();
        var posting = officer.posting();
        return new PostedOfficer(
                person.officer(),
                person.name(),
                person.nameEn(),
                person.agency(),
                posting.roles().stream().map(Role::name).sorted().toList(),
                officer.licence().orElse(null),
                posting.since().toString(),
                posting.isSuspended(),
                posting.suspensionReason().orElse(null));
    }
}
