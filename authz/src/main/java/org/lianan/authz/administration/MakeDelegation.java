package org.lianan.authz.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.lianan.authz.caller.Role;

/**
 * Who stands in for the caller.
 *
 * @param delegate user name of an officer of the same agency
 * @param roles of the caller's own
 * @param from the first day
 * @param until the last day
 */
public record MakeDelegation(
        @NotBlank @Size(max = 64) String delegate,
        @NotNull Set<Role> roles,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 500) String reason) {}
