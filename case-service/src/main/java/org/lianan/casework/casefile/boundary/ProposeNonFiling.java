package org.lianan.casework.casefile.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.casefile.entity.NonFilingReason;

/** 报请不予立案, with the coded reason that the law wants. */
public record ProposeNonFiling(
        @NotNull NonFilingReason reasonCode,
        @Size(max = 2000) @Nullable String note) {}
