package org.lianan.casework.casefile.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the investigation is suspended or goes on (中止、恢复调查的事由). */
public record Ground(@NotBlank @Size(max = 2000) String ground) {}
