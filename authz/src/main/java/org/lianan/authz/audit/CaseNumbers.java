package org.lianan.authz.audit;

import java.util.Optional;
import java.util.UUID;

/** The question that the audit asks of the casework: which case has this number? */
public interface CaseNumbers {
    /** Nothing where the wall hides the case from whom the transaction works for, as if there were none. */
    Optional<UUID> find(String number);
}
