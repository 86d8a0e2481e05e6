package org.lianan.casework.referral.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 移送回执.
 *
 * @param signedBy who signs for the police, by name
 * @param major whether the police take it for major, complex or cross-regional, which gives them more time for an economic
 *     crime; no by default
 */
public record SignReceipt(
        @NotBlank @Size(max = 100) String signedBy,
        @Nullable Boolean major) {
    boolean isMajor() {
        return Boolean.TRUE.equals(major);
    }
}
