package org.lianan.authz.command;

import org.jspecify.annotations.Nullable;
import org.lianan.authz.refusal.IfMatchMissing;
import org.lianan.authz.refusal.Stale;

/** The guard of every change: the caller must have seen the version that is current now. */
public final class Versions {
    private Versions() {}

    /**
     * @param ifMatch the {@code If-Match} header as it came
     * @throws IfMatchMissing without the header
     * @throws Stale if somebody else was faster
     */
    public static void check(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new IfMatchMissing();
        }
        if (!ifMatch.strip().equals(tag(current))) {
            throw new Stale();
        }
    }

    /** The entity tag of a version (RFC 9110, 8.8.3). */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}
