package org.lianan.casework.sharing.boundary;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a proposal or an offer is taken back, if that is to be said. */
public record WithdrawGrant(@Nullable @Size(max = 2000) String reason) {}
