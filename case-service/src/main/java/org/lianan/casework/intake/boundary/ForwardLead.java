package org.lianan.casework.intake.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.jurisdiction.entity.ChargeCode;

/**
 * 线索移送: what was found goes to another agency as a lead of its own.
 *
 * @param to id of that agency
 * @param partyIds the parties of this case whom the lead is about; the parties of the charge's kind where left out
 */
public record ForwardLead(
        @NotBlank @Size(max = 40) String to,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 20_000) String facts,
        @NotNull ChargeCode chargeCode,
        @Size(max = 4000) @Nullable String note,
        @Size(max = 100) @Nullable List<@NotNull UUID> partyIds) {}
