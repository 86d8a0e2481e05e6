package org.lianan.casework.sharing.boundary;

import static org.lianan.authz.permission.SeparationOfDuties.OTHER_PERSON;
import static org.lianan.casework.sharing.entity.GrantStep.ACCEPT;
import static org.lianan.casework.sharing.entity.GrantStep.APPROVE;
import static org.lianan.casework.sharing.entity.GrantStep.REJECT;
import static org.lianan.casework.sharing.entity.GrantStep.REVOKE;
import static org.lianan.casework.sharing.entity.GrantStep.WITHDRAW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Agencies;
import org.lianan.authz.audit.AuditReading;
import org.lianan.authz.command.Versions;
import org.lianan.authz.permission.Involved;
import org.lianan.authz.refusal.NotFound;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.entity.Act;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.journal.boundary.CaseJournal;
import org.lianan.casework.sharing.control.Admission;
import org.lianan.casework.sharing.control.Deciders;
import org.lianan.casework.sharing.control.Grants;
import org.lianan.casework.sharing.entity.Grant;
import org.lianan.casework.sharing.entity.GrantId;
import org.lianan.casework.sharing.entity.GrantStep;

/** The steps of a grant; each method is one transaction with its duties, its standing and its journal entry. */
@ApplicationScoped
@Transactional
public class GrantHandling {
    @Inject
    Grants grants;

    @Inject
    Admission admission;

    @Inject
    Deciders deciders;

    @Inject
    Agencies agencies;

    @Inject
    CaseJournal journal;

    @Inject
    GrantViews views;

    @Inject
    AuditReading audit;

    @Inject
    Acting acting;

    public GrantView of(CaseFileId caseId, GrantId id) {
        return views.of(readable(caseId, id));
    }

    /** What the receiver has opened of the case, and how the share ended. */
    public Receipt receipt(CaseFileId caseId, GrantId id) {
        var grant = readable(caseId, id);
        return views.receipt(grant, audit.openedBy(grant.to().id(), caseId.uuid()));
    }

    public GrantView approve(GrantRef ref) {
        return take(APPROVE, ref, (grant, act) -> {
            deciders.requireApprover(grant, acting.who());
            acting.requireNobodyOfOurs(OTHER_PERSON, Involved.makers(grant.proposedBy()));
            grant.approve(act);
            admission.offered(grant, act);
        });
    }

    public GrantView accept(GrantRef ref) {
        return take(ACCEPT, ref, (grant, act) -> {
            deciders.requireAnswerer(grant, acting.who());
            grant.accept(act);
            admission.accepted(grant, act);
        });
    }

    public GrantView reject(GrantRef ref, GiveReason command) {
        return take(REJECT, ref, (grant, act) -> {
            deciders.requireAnswerer(grant, acting.who());
            grant.reject(command.reason(), act);
            admission.rejected(grant, act);
        });
    }

    public GrantView withdraw(GrantRef ref, @Nullable WithdrawGrant command) {
        return take(WITHDRAW, ref, (grant, act) -> {
            grant.withdraw(command == null ? null : command.reason(), act);
            admission.withdrawn(grant, act);
        });
    }

    public GrantView revoke(GrantRef ref, GiveReason command) {
        return take(REVOKE, ref, (grant, act) -> {
            grant.revoke(command.reason(), act);
            admission.revoked(grant, act);
        });
    }

    private GrantView take(GrantStep step, GrantRef ref, BiConsumer<Grant, Act> rule) {
        var grant = readable(ref.caseId(), ref.id());
        Versions.check(ref.ifMatch(), grant.version());
        rule.accept(grant, acting.act());
        journal.add(grant.caseId().uuid(), GrantEntry.of(step, grant, agencies.get(grant.to())));
        grants.flush();
        return views.of(grant);
    }

    private Grant readable(CaseFileId caseId, GrantId id) {
        var grant = grants.get(caseId, id);
        if (!views.isReadable(grant)) {
            throw new NotFound();
        }
        return grant;
    }
}
