package org.lianan.casework.referral.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.referral.entity.PaperKind;

/**
 * A paper of the pack: either written here, or an item of evidence that stands for it.
 *
 * @param title that of its kind by default
 */
public record PutPaper(
        @NotNull PaperKind kind,
        @Nullable @Size(max = 200) String title,
        @Nullable @Size(max = 100_000) String text,
        @Nullable UUID evidenceId) {
    String titleOr(String usual) {
        return title == null || title.isBlank() ? usual : title.strip();
    }

    @Nullable
    String writtenText() {
        return text == null || text.isBlank() ? null : text;
    }
}
