package org.lianan.casework.recusal.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.lianan.casework.recusal.entity.RecusalGround;

/**
 * 申请回避: asks that somebody has no part in the case.
 *
 * @param officer user name; the caller's own, or a colleague's
 */
public record RequestRecusal(
        @NotBlank @Size(max = 100) String officer,
        @NotNull RecusalGround ground,
        @NotBlank @Size(max = 2000) String reason) {}
