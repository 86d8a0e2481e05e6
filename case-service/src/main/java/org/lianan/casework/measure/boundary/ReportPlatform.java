package org.lianan.casework.measure.boundary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The platform has delisted; the day on which it published that. */
public record ReportPlatform(@NotNull LocalDate publishedOn) {}
