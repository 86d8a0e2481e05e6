package org.lianan.casework.assistance.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.lianan.casework.assistance.entity.AssistanceType;

/** What an officer asks of another agency. */
public record DraftLetter(
        @NotBlank @Size(max = 40) String to,
        @NotNull AssistanceType type,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Asked> questions,
        @NotBlank @Size(max = 2000) String purpose,
        @NotBlank @Size(max = 500) String legalBasis) {

    /** One question of the letter. */
    public record Asked(@NotBlank @Size(max = 2000) String text) {}
}
