package org.lianan.casework.sharing.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianan.authz.Ids;
import org.lianan.authz.page.Page;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.journal.boundary.CaseJournal;
import org.lianan.casework.sharing.control.Admission;
import org.lianan.casework.sharing.control.Grants;
import org.lianan.casework.sharing.control.Receivers;
import org.lianan.casework.sharing.entity.CaseEnded;
import org.lianan.casework.sharing.entity.Grant;
import org.lianan.casework.sharing.entity.GrantId;

/** Proposes shares of a case (提请共享) and lists them; each method is one transaction. */
@ApplicationScoped
@Transactional
public class ProposingHandling {
    @Inject
    Grants grants;

    @Inject
    Admission admission;

    @Inject
    CaseFiles files;

    @Inject
    Receivers receivers;

    @Inject
    CaseJournal journal;

    @Inject
    GrantViews views;

    @Inject
    Acting acting;

    public GrantView propose(CaseFileId caseId, ProposeGrant command) {
        var file = files.get(caseId);
        if (!file.state().isOpen()) {
            throw new CaseEnded(file.state());
        }
        var to = receivers.get(command.to());
        var act = acting.act();
        var grant = new Grant(
                new GrantId(Ids.next()),
                caseId,
                to.id(),
                command.standing(),
                command.basis(),
                command.scope().scope(),
                command.disclosure(),
                command.purpose(),
                command.legalBasis(),
                command.until(),
                act);
        grants.add(grant);
        admission.proposed(grant, act);
        journal.add(caseId.uuid(), GrantEntry.proposed(grant, to));
        grants.flush();
        return views.of(grant);
    }

    public Page<GrantView> of(CaseFileId caseId) {
        List<GrantView> readable = grants.of(caseId).stream()
                .filter(views::isReadable)
                .map(views::of)
                .toList();
        return new Page<>(readable, null);
    }
}
