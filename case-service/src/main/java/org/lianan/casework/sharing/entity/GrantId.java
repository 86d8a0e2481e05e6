package org.lianan.casework.sharing.entity;

import java.util.UUID;

/** The lasting name of a grant. */
public record GrantId(UUID uuid) {
    @Override
    public String toString() {
        return uuid.toString();
    }
}
