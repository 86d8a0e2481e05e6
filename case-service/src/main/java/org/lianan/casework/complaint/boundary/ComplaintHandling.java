package org.lianan.casework.complaint.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.command.Versions;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.boundary.ComplaintInCase;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.complaint.control.Complaints;
import org.lianan.casework.complaint.entity.Complaint;
import org.lianan.casework.journal.boundary.CaseJournal;
import org.lianan.casework.journal.boundary.Entry;
import org.lianan.casework.law.Instrument;
import org.lianan.casework.law.LegalBasis;

/** The use cases of a complaint; each method is one transaction. */
@ApplicationScoped
@Transactional
public class ComplaintHandling {
    private static final LegalBasis ACCEPTANCE = LegalBasis.of(Instrument.ORDER_121, "15");
    private static final LegalBasis MEDIATION = LegalBasis.of(Instrument.ORDER_121, "22, 23");

    @Inject
    Complaints complaints;

    @Inject
    ComplaintViews views;

    @Inject
    CaseJournal journal;

    @Inject
    Acting acting;

    public ComplaintInCase.Brief accept(CaseFileId caseId, @Nullable String ifMatch) {
        var complaint = seen(caseId, ifMatch);
        complaint.accept();
        complaints.accepted(complaint, acting.agency(), acting.today(), acting.now());
        return told(
                complaint, Entry.of("COMPLAINT_ACCEPTED", Sentence.of("受理投诉", "Accepted the complaint")), ACCEPTANCE);
    }

    public ComplaintInCase.Brief refuse(CaseFileId caseId, @Nullable String ifMatch, RefuseComplaint command) {
        var complaint = seen(caseId, ifMatch);
        complaint.refuse(command.reason());
        complaints.refused(complaint, acting.now());
        return told(
                complaint,
                Entry.of("COMPLAINT_REFUSED", Sentence.of("对投诉不予受理", "Refused the complaint"))
                        .with("reason", command.reason()),
                ACCEPTANCE);
    }

    public ComplaintInCase.Brief endMediation(CaseFileId caseId, @Nullable String ifMatch, EndMediation command) {
        var complaint = seen(caseId, ifMatch);
        complaint.endMediation(command.outcome());
        complaints.ended(complaint, acting.now());
        return told(
                complaint,
                Entry.of("MEDIATION_ENDED", Sentence.of("调解结束", "Ended the mediation"))
                        .with("outcome", command.outcome()),
                MEDIATION);
    }

    private Complaint seen(CaseFileId caseId, @Nullable String ifMatch) {
        var complaint = complaints.get(caseId);
        Versions.check(ifMatch, complaint.version());
        return complaint;
    }

    private ComplaintInCase.Brief told(Complaint complaint, Entry entry, LegalBasis basis) {
        journal.add(
                complaint.caseId().uuid(),
                entry.about("COMPLAINT", complaint.id()).under(basis));
        complaints.flush();
        return views.of(complaint, acting.who());
    }
}
