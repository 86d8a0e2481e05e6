package org.lianan.authz.caller;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How and when somebody has shown who they are (身份鉴别), as Keycloak asserts it in the token of that login; nothing that a
 * client sends can change it (ASVS 5.0, 10.3.4).
 *
 * @param level 1 for a password, 2 for a password and a second factor (GB/T 22239-2019, 8.1.4.1 d); 0 for machines
 * @param at when it was shown; null where the token does not say
 */
public record Login(int level, @Nullable Instant at) {
    /** The level that a signature needs. */
    public static final int SIGNING_LEVEL = 2;

    /** How old the login behind a signature may be (ASVS 5.0, 7.5.3). */
    public static final Duration SIGNING_AGE = Duration.ofMinutes(5);

    /** Of a caller of whom nothing is known but the name. */
    public static final Login NONE = new Login(0, null);

    /** Whether the officer may sign with it now. */
    public boolean suffices(Instant now) {
        return level >= SIGNING_LEVEL && at != null && !now.isAfter(at.plus(SIGNING_AGE));
    }
}
