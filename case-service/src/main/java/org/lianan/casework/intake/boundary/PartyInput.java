package org.lianan.casework.intake.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.casefile.entity.CaseParty;

/** A party as an officer enters it. */
public record PartyInput(
        @NotNull CaseParty.Role role,
        @NotNull CaseParty.Kind kind,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 40) @Nullable String uscc,
        @Size(max = 40) @Nullable String idNumber,
        @Size(max = 12) @Nullable String divisionCode,
        @Size(max = 500) @Nullable String address) {}
