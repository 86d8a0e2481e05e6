package org.lianan.casework.sharing.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.label.Category;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.casefile.entity.Basis;
import org.lianan.casework.sharing.entity.Disclosure;
import org.lianan.casework.sharing.entity.Disclosure.Identifiers;
import org.lianan.casework.sharing.entity.Scope;
import org.lianan.casework.sharing.entity.Scope.EvidenceScope;

/** To whom an officer proposes to share the case, as what, on which ground, which parts, what for, how long. */
public record ProposeGrant(
        @NotBlank @Size(max = 40) String to,
        @NotNull Standing standing,
        @NotNull Basis basis,
        @NotNull @Valid Parts scope,
        @Nullable @Size(max = 6) List<@NotNull Category> categories,
        @Nullable Identifiers identifiers,
        @NotBlank @Size(max = 2000) String purpose,
        @NotBlank @Size(max = 500) String legalBasis,
        @Nullable LocalDate until) {

    Disclosure disclosure() {
        return new Disclosure(
                categories == null ? Set.of() : Set.copyOf(categories),
                identifiers == null ? Identifiers.MASKED : identifiers);
    }

    /** The parts; what is not named is not shared. */
    public record Parts(
            boolean facts,
            boolean parties,
            @Nullable EvidenceScope evidence,
            @Nullable @Size(max = 500) List<@NotNull UUID> evidenceIds,
            boolean documents,
            boolean letters) {
        Scope scope() {
            return new Scope(
                    facts,
                    parties,
                    evidence == null ? EvidenceScope.NONE : evidence,
                    evidenceIds == null ? List.of() : evidenceIds,
                    documents,
                    letters);
        }
    }
}
