package org.lianan.authz.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.Role;

/**
 * Who is to become an officer of the own agency.
 *
 * @param officer the user name: small letters, digits and hyphens, in parts with dots between
 * @param licence number of the enforcement licence (执法证号), for whoever handles cases
 */
public record InviteOfficer(
        @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*")
        String officer,

        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 100) String nameEn,
        @Nullable @Size(max = 30) String licence,
        @NotNull Set<Role> roles,
        @NotBlank @Size(max = 500) String reason) {}
