package org.lianan.casework.intake.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.lianan.casework.casefile.entity.Charge;
import org.lianan.casework.jurisdiction.entity.ChargeCode;
import org.lianan.casework.jurisdiction.entity.Subject;
import org.lianan.casework.law.Instrument;

/** A charge as an officer enters it. */
public record ChargeInput(
        @NotNull ChargeCode code,
        @NotNull Instrument instrument,
        @NotNull Subject subject,
        @NotBlank @Size(max = 4000) String description,
        @NotNull LocalDate actOn,
        @NotNull Charge.First first) {}
