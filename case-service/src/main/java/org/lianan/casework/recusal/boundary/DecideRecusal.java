package org.lianan.casework.recusal.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 决定回避: why it is decided so, or taken back.
 *
 * @param minutesNo number of the minutes, where the leaders decide together on the chief
 */
public record DecideRecusal(
        @NotBlank @Size(max = 2000) String reason,
        @Size(max = 200) @Nullable String minutesNo) {}
