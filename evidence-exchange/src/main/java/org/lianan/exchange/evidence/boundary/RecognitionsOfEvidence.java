package org.lianan.exchange.evidence.boundary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianan.authz.caller.Caller;

/** The question that evidence asks of recognition: what have the receivers of these items made of them? */
public interface RecognitionsOfEvidence {

    /** For each item, what this caller may see, the earliest offer first. */
    Map<UUID, List<RecognitionView>> of(Set<UUID> evidenceIds, Caller caller);
}
