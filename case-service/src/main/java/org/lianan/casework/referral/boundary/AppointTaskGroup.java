package org.lianan.casework.referral.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** 成立专案组: the officers, by user name. */
public record AppointTaskGroup(@NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 80) String> officers) {}
