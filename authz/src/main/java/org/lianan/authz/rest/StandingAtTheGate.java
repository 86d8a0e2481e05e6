package org.lianan.authz.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.permission.CaseStandings;
import org.lianan.authz.permission.Relation;

/** The gate's question in a transaction, so that the database knows who asks. */
@ApplicationScoped
@Transactional
public class StandingAtTheGate {
    @Inject
    CaseStandings standings;

    public Relation of(Caller officer, UUID caseId) {
        return standings.of(officer, caseId);
    }
}
