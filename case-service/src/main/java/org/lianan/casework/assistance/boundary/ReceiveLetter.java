package org.lianan.casework.assistance.boundary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a letter has arrived; today, where no day is named. */
public record ReceiveLetter(@Nullable LocalDate receivedOn) {}
