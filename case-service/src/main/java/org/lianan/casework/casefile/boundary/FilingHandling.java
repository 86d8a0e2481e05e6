package org.lianan.casework.casefile.boundary;

import static org.lianan.authz.permission.SeparationOfDuties.SOD_1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.command.Versions;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.control.CaseProgress;
import org.lianan.casework.casefile.control.Numbers;
import org.lianan.casework.casefile.control.Teams;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.journal.boundary.CaseJournal;
import org.lianan.casework.journal.boundary.Entry;
import org.lianan.casework.law.Instrument;
import org.lianan.casework.law.LegalBasis;

/** From the lead to the filed case, or to the decision not to file; each method is one transaction. */
@ApplicationScoped
@Transactional
public class FilingHandling {
    private static final LegalBasis FILING = LegalBasis.of(Instrument.ORDER_2, "19");
    private static final LegalBasis NON_FILING = LegalBasis.of(Instrument.ORDER_2, "20");

    @Inject
    CaseFiles files;

    @Inject
    CaseProgress progress;

    @Inject
    Numbers numbers;

    @Inject
    Teams teams;

    @Inject
    CaseJournal journal;

    @Inject
    Acting acting;

    public void verify(CaseFileId id, @Nullable String ifMatch) {
        var file = seen(id, ifMatch);
        file.verify(acting.now());
        progress.moved(file);
        tell(
                file,
                Entry.of("VERIFICATION_BEGUN", Sentence.of("开始核查线索", "Began to verify the lead"))
                        .openToAll());
    }

    public void propose(CaseFileId id, @Nullable String ifMatch, ProposeFiling command) {
        var file = seen(id, ifMatch);
        file.proposeFiling(teams.of(id, acting.agency(), command.officers()), acting.officer(), acting.now());
        progress.proposed(file, acting.now());
        tell(
                file,
                Entry.of("FILING_PROPOSED", Sentence.of("报请立案", "Proposed to file the case"))
                        .with("officers", String.join(",", command.officers()))
                        .under(FILING));
    }

    public void approve(CaseFileId id, @Nullable String ifMatch) {
        var file = seen(id, ifMatch);
        var today = acting.today();
        acting.requireNobodyOfOurs(SOD_1, file.involved());
        file.approveFiling(
                numbers.nextDocument(file.lead(), "立", today.getYear()), today, acting.officer(), acting.now());
        progress.filed(file, today, acting.now());
        var number = file.filingNumber().orElseThrow();
        tell(
                file,
                Entry.of("CASE_FILED", Sentence.of("批准立案，文号" + number, "Filed the case under " + number))
                        .with("filingNumber", number)
                        .openToAll()
                        .under(FILING));
    }

    public void refuse(CaseFileId id, @Nullable String ifMatch, RefuseProposal command) {
        var file = seen(id, ifMatch);
        acting.requireNobodyOfOurs(SOD_1, file.involved());
        file.refuseFiling(acting.officer(), acting.now());
        progress.refused(file, acting.now());
        tell(
                file,
                Entry.of("FILING_SENT_BACK", Sentence.of("退回立案报请", "Sent back the proposal to file"))
                        .with("reason", command.reason()));
    }

    public void proposeNot(CaseFileId id, @Nullable String ifMatch, ProposeNonFiling command) {
        var file = seen(id, ifMatch);
        file.proposeNonFiling(command.reasonCode(), command.note(), acting.officer(), acting.now());
        progress.proposed(file, acting.now());
        tell(
                file,
                Entry.of("NON_FILING_PROPOSED", Sentence.of("报请不予立案", "Proposed not to file the case"))
                        .with("reason", command.reasonCode())
                        .under(NON_FILING));
    }

    public void approveNot(CaseFileId id, @Nullable String ifMatch) {
        var file = seen(id, ifMatch);
        acting.requireNobodyOfOurs(SOD_1, file.involved());
        file.approveNonFiling(acting.officer(), acting.now());
        progress.notFiled(file, acting.now());
        tell(
                file,
                Entry.of("CASE_NOT_FILED", Sentence.of("决定不予立案", "Decided not to file the case"))
                        .openToAll()
                        .under(NON_FILING));
    }

    public void refuseNot(CaseFileId id, @Nullable String ifMatch, RefuseProposal command) {
        var file = seen(id, ifMatch);
        acting.requireNobodyOfOurs(SOD_1, file.involved());
        file.refuseNonFiling(acting.officer(), acting.now());
        progress.refused(file, acting.now());
        tell(
                file,
                Entry.of("NON_FILING_SENT_BACK", Sentence.of("退回不予立案报请", "Sent back the proposal not to file"))
                        .with("reason", command.reason()));
    }

    private CaseFile seen(CaseFileId id, @Nullable String ifMatch) {
        var file = files.get(id);
        Versions.check(ifMatch, file.version());
        return file;
    }

    private void tell(CaseFile file, Entry entry) {
        journal.add(file.id().uuid(), entry);
    }
}
