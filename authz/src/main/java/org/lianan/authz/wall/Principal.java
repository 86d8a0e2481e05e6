package org.lianan.authz.wall;

import java.util.Locale;

/** A part of the portal that works across agencies, with the narrow rights that policies of the database name. */
public enum Principal {
    /** Keeps the registers and desks of all agencies that an act concerns. */
    REGISTER,
    /** Keeps the content store: fingerprints, the check of offers, the record of damage. */
    STORE,
    /** Gives the entries of the chain of custody their places in the log. */
    LOG,
    /** Keeps the audit trail: the events of nobody, the chain over all events, what auditors of the node read. */
    AUDIT;

    String setting() {
        return name().toLowerCase(Locale.ROOT);
    }
}
