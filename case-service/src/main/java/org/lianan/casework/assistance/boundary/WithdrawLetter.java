package org.lianan.casework.assistance.boundary;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why the help is no longer wanted, if that is to be said. */
public record WithdrawLetter(@Nullable @Size(max = 2000) String reason) {}
