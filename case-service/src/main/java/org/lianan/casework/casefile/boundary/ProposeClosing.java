package org.lianan.casework.casefile.boundary;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 报请结案. */
public record ProposeClosing(@Size(max = 2000) @Nullable String note) {}
