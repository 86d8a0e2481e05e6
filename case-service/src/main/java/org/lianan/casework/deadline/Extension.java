package org.lianan.casework.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An extension that was granted (延长), by whom, on which day and with which document.
 *
 * @param until the definite last day where the rule lets the approver name one, else null
 */
public record Extension(
        Approver approver, LocalDate grantedOn, @Nullable LocalDate until, String document) {}
