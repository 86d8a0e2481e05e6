package org.lianan.casework.referral.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Which papers the police miss, one by line. */
public record AskSupplement(
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 500) @Pattern(regexp = "[^\\r\\n]*") String> missing) {}
