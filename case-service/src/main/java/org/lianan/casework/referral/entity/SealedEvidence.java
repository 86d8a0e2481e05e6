package org.lianan.casework.referral.entity;

import java.util.List;
import java.util.UUID;

/**
 * An item of evidence as the evidence list of a referral names it (证据清单).
 *
 * @param kind code of the kind of evidence, e.g. {@code ELECTRONIC_DATA}
 * @param intact whether every file still has the digest under which it was sealed
 * @param recollect whether the police must collect it again: statements of witnesses and parties are no evidence in a
 *     criminal case when an administrative body took them (Criminal Procedure Law, art. 54)
 */
public record SealedEvidence(
        UUID id, String no, String title, String kind, boolean intact, boolean recollect, List<File> files) {

    /** One file of it, with the digest that proves it. */
    public record File(String name, long sizeBytes, String sha256) {}

    public SealedEvidence {
        files = List.copyOf(files);
    }
}
