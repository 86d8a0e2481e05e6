package org.lianan.casework.referral.entity;

import java.util.UUID;

/** The lasting name of a referral. */
public record ReferralId(UUID uuid) {
    @Override
    public String toString() {
        return uuid.toString();
    }
}
