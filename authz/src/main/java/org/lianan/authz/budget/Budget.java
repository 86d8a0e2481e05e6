package org.lianan.authz.budget;

import java.time.Duration;

/** The table of budgets: how much of what, in which time, counted for whom. Any row is set otherwise by BUDGETS. */
public enum Budget {
    // spotless:off
    //          most  within                     counted for
    LOGIN    (    10, Duration.ofMinutes(1),     Whose.ADDRESS),
    STRANGER (   120, Duration.ofMinutes(1),     Whose.ADDRESS),
    REQUEST  ( 1_200, Duration.ofMinutes(1),     Whose.OFFICER),
    SEARCH   (    60, Duration.ofMinutes(1),     Whose.OFFICER),
    COMMAND  (   120, Duration.ofMinutes(1),     Whose.OFFICER),
    EXPORT   (    10, Duration.ofHours(1),       Whose.OFFICER);
    // spotless:on

    /** For whom a budget counts. */
    public enum Whose {
        OFFICER,
        /** The address from which the request came; behind a proxy that of its client, see PROXIES. */
        ADDRESS
    }

    private final Rate usual;
    private final Whose whose;

    Budget(int most, Duration within, Whose whose) {
        this.usual = new Rate(most, within);
        this.whose = whose;
    }

    Rate usual() {
        return usual;
    }

    public Whose whose() {
        return whose;
    }

    /** So many at once, and so many anew in each such time. */
    record Rate(int most, Duration within) {
        Rate {
            if (most < 1 || within.isNegative() || within.isZero()) {
                throw new IllegalArgumentException("a budget is at least one in some time, not " + most + "/" + within);
            }
        }

        /** Reads {@code 120/PT1M}. */
        static Rate parse(String text) {
            var parts = text.split("/", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("not a budget like 120/PT1M: " + text);
            }
            return new Rate(Integer.parseInt(parts[0].strip()), Duration.parse(parts[1].strip()));
        }
    }
}
