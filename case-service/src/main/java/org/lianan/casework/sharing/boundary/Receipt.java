package org.lianan.casework.sharing.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Person;
import org.lianan.authz.audit.AuditReading;
import org.lianan.casework.sharing.entity.GrantState;

/**
 * What became of a share (共享回执): where it stands, who ended it and why, and what the receiver has opened of the case, each
 * thing once; reading what it keeps counts on. It follows from the audit trail, to which the portal only adds.
 *
 * @param version of the share as it ended, so that an older version of it cannot be taken for this one
 * @param endedAt null while it holds
 */
public record Receipt(
        String grantId,
        String to,
        GrantState state,
        long version,
        @Nullable Instant endedAt,
        @Nullable Person endedBy,
        @Nullable String reason,
        List<Opened> opened) {

    /**
     * A thing that officers of the receiver have read.
     *
     * @param action what they did with it, e.g. {@code EVIDENCE_BYTES}
     * @param ids which thing it was, by the names in its address, e.g. {@code evidenceId}; empty for the case itself
     * @param officers how many of them
     */
    public record Opened(
            String action, Map<String, String> ids, long times, long officers, Instant first, Instant last) {
        static Opened of(AuditReading.Opened opened) {
            var ids = new TreeMap<String, String>();
            for (var named : Objects.requireNonNullElse(opened.ids(), "").split(" ")) {
                var at = named.indexOf('=');
                if (at > 0 && !named.startsWith("caseId=")) {
                    ids.put(named.substring(0, at), named.substring(at + 1));
                }
            }
            return new Opened(opened.action(), ids, opened.times(), opened.officers(), opened.first(), opened.last());
        }
    }
}
