package org.lianan.casework.casefile.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.lianan.casework.dueboard.entity.DutyKind;

/** The leader extends the period for verifying the lead or for deciding the case (延长核查期限、办案期限). */
public record ExtendPeriod(
        @NotNull Period period, @NotBlank @Size(max = 2000) String reason) {

    /** Which period. */
    public enum Period {
        C_VERIFY(DutyKind.LEAD_VERIFY),
        C_CASE(DutyKind.CASE_DECIDE);

        private final DutyKind duty;

        Period(DutyKind duty) {
            this.duty = duty;
        }

        DutyKind duty() {
            return duty;
        }
    }
}
