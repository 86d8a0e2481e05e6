package org.lianan.exchange.evidence.entity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the owner of an item can do with it, and from which state; the receiver's steps belong to the recognition. */
public enum EvidenceStep {
    // spotless:off
    UPLOAD     (EnumSet.of(EvidenceState.DRAFT)),
    SEAL       (EnumSet.of(EvidenceState.DRAFT)),
    OFFER      (EnumSet.of(EvidenceState.SEALED)),
    SUPPLEMENT (EnumSet.of(EvidenceState.SEALED)),
    DOWNLOAD   (EnumSet.of(EvidenceState.SEALED));
    // spotless:on

    private final Set<EvidenceState> from;

    EvidenceStep(Set<EvidenceState> from) {
        this.from = from;
    }

    public boolean isOpenIn(EvidenceState state) {
        return from.contains(state);
    }

    /** The steps that this state allows, in the order in which an officer meets them. */
    public static List<EvidenceStep> openIn(EvidenceState state) {
        return Arrays.stream(values()).filter(step -> step.isOpenIn(state)).toList();
    }
}
