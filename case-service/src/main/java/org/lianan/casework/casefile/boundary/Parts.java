package org.lianan.casework.casefile.boundary;

import java.util.Set;

/** The parts of a case file that can be shared one by one (共享范围), as participations name them. */
public final class Parts {
    public static final String FACTS = "FACTS";
    public static final String PARTIES = "PARTIES";

    static final Set<String> ALL = Set.of(FACTS, PARTIES);

    private Parts() {}
}
