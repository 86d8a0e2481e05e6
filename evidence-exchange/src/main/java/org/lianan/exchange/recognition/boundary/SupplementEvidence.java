package org.lianan.exchange.recognition.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianan.exchange.evidence.boundary.AddEvidence.Announced;
import org.lianan.exchange.evidence.boundary.AddEvidence.Person;

/** What the owner adds to a sealed item: signatures of further collectors, further files, and why. */
public record SupplementEvidence(
        @NotBlank @Size(max = 1000) String note,
        @Nullable @Size(max = 20) List<@NotNull @Valid Person> collectors,
        @Nullable @Size(max = 200) List<@NotNull @Valid Announced> files) {}
