package org.lianan.casework.referral.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 补正材料.
 *
 * @param papers those to add; none where they were put into the pack before
 */
public record SupplyPapers(@Nullable @Size(max = 50) List<@NotNull @Valid PutPaper> papers) {
    static SupplyPapers none() {
        return new SupplyPapers(null);
    }

    List<PutPaper> added() {
        return papers == null ? List.of() : papers;
    }
}
