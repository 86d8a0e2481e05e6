package org.lianan.casework.assistance.entity;

import java.util.UUID;

/** The lasting name of a letter of assistance. */
public record AssistanceRequestId(UUID uuid) {
    @Override
    public String toString() {
        return uuid.toString();
    }
}
