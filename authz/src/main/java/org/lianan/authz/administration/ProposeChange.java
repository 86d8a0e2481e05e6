package org.lianan.authz.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.Role;

/**
 * What is to become of an officer of the own agency.
 *
 * @param agency where the officer is to go; the own one, or nothing, for other roles here
 */
public record ProposeChange(
        @Nullable @Size(max = 40) String agency,
        @NotNull Set<Role> roles,
        @NotBlank @Size(max = 500) String reason) {}
