package org.lianan.casework.casefile.entity;

import java.util.UUID;

/** The lasting name of a case file. */
public record CaseFileId(UUID uuid) {
    @Override
    public String toString() {
        return uuid.toString();
    }
}
