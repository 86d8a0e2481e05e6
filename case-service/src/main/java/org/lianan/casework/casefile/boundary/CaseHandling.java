package org.lianan.casework.casefile.boundary;

import static org.lianan.authz.permission.SeparationOfDuties.SOD_1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.command.Versions;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.control.CaseProgress;
import org.lianan.casework.casefile.control.Teams;
import org.lianan.casework.casefile.entity.Amounts;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.casefile.entity.StopsNothing;
import org.lianan.casework.deadline.Approver;
import org.lianan.casework.deadline.Exclusion;
import org.lianan.casework.deadline.Extension;
import org.lianan.casework.dueboard.control.Duties;
import org.lianan.casework.dueboard.entity.DutyKind;
import org.lianan.casework.journal.boundary.CaseJournal;
import org.lianan.casework.journal.boundary.Entry;
import org.lianan.casework.law.Instrument;
import org.lianan.casework.law.LegalBasis;
import org.lianan.casework.threshold.Yuan;

/** The filed case: its investigation, its amounts, its periods and its end; each method is one transaction. */
@ApplicationScoped
@Transactional
public class CaseHandling {
    private static final LegalBasis SUSPENSION = LegalBasis.of(Instrument.ORDER_2, "46");
    private static final LegalBasis TEAM = LegalBasis.of(Instrument.ORDER_2, "19, 22");
    private static final LegalBasis PERIODS = LegalBasis.of(Instrument.ORDER_2, "18, 38, 64");
    private static final LegalBasis CLOSING = LegalBasis.of(Instrument.ORDER_2, "77");

    @Inject
    CaseFiles files;

    @Inject
    CaseProgress progress;

    @Inject
    Teams teams;

    @Inject
    Duties duties;

    @Inject
    CaseJournal journal;

    @Inject
    Acting acting;

    /** Names the officers of the caller's agency who work on the case; who is not named any more loses sight of it. */
    public void assignTeam(CaseFileId id, @Nullable String ifMatch, AssignTeam command) {
        var file = seen(id, ifMatch);
        var named = teams.namedBy(acting.officer(), id, acting.agency(), command.officers());
        file.assign(acting.agency(), named, acting.now());
        duties.done(DutyKind.TEAM_REASSIGN, id.uuid(), acting.now());
        tell(
                file,
                Entry.of("TEAM_ASSIGNED", Sentence.of("指定本单位办案人员", "Named the officers of the agency"))
                        .with("officers", String.join(",", command.officers()))
                        .under(TEAM));
    }

    public void investigate(CaseFileId id, @Nullable String ifMatch) {
        var file = seen(id, ifMatch);
        file.investigate(acting.now());
        progress.moved(file);
        tell(
                file,
                Entry.of("INVESTIGATION_BEGUN", Sentence.of("开展调查", "Began to investigate"))
                        .openToAll());
    }

    public void suspend(CaseFileId id, @Nullable String ifMatch, Ground command) {
        var file = seen(id, ifMatch);
        file.suspend(acting.now());
        progress.suspended(file, acting.today(), command.ground(), acting.now());
        tell(
                file,
                Entry.of("CASE_SUSPENDED", Sentence.of("中止调查", "Suspended the investigation"))
                        .openToAll()
                        .with("ground", command.ground())
                        .under(SUSPENSION));
    }

    public void resume(CaseFileId id, @Nullable String ifMatch, Ground command) {
        var file = seen(id, ifMatch);
        file.resume(acting.now());
        progress.resumed(file, acting.today(), acting.now());
        tell(
                file,
                Entry.of("CASE_RESUMED", Sentence.of("恢复调查", "Resumed the investigation"))
                        .openToAll()
                        .with("ground", command.ground())
                        .under(SUSPENSION));
    }

    public void stateAmounts(CaseFileId id, @Nullable String ifMatch, StateAmounts command) {
        var file = seen(id, ifMatch);
        file.stateAmounts(
                new Amounts(command.sales(), command.stock(), Objects.requireNonNullElse(command.note(), "")),
                acting.now());
        var sales = Yuan.digits(command.sales());
        var stock = Yuan.digits(command.stock());
        tell(
                file,
                Entry.of(
                                "AMOUNTS_STATED",
                                Sentence.of(
                                        "填报涉案金额：已销售%s元，未销售%s元".formatted(sales, stock),
                                        "Stated the amounts: sold CNY %s, in stock CNY %s".formatted(sales, stock)))
                        .with("sales", command.sales())
                        .with("stock", command.stock()));
    }

    /** Leaves an interval out of the running periods that its reason stops; refused where it stops none. */
    public void excludeTime(CaseFileId id, @Nullable String ifMatch, ExcludeTime command) {
        var file = seen(id, ifMatch);
        file.excludeTime(acting.now());
        var exclusion = new Exclusion(command.reason().stop(), command.from(), command.to(), command.documentNo());
        var stopped = progress.excluded(file, exclusion, acting.now());
        if (stopped.isEmpty()) {
            throw new StopsNothing(exclusion);
        }
        tell(
                file,
                Entry.of(
                                "TIME_EXCLUDED",
                                Sentence.of(
                                        "自" + command.from() + "至" + command.to() + "（不含）的期间不计入期限",
                                        "The days from " + command.from() + " until before " + command.to()
                                                + " do not count"))
                        .with("reason", command.reason())
                        .with("from", command.from())
                        .with("to", command.to())
                        .with("documentNo", command.documentNo())
                        .under(PERIODS));
    }

    public void extend(CaseFileId id, @Nullable String ifMatch, ExtendPeriod command) {
        var file = seen(id, ifMatch);
        file.extendPeriod(acting.now());
        var extension = new Extension(Approver.BUREAU_LEADER, acting.today(), null, command.reason());
        if (duties.open(command.period().duty(), id.uuid()).isEmpty()) {
            throw new StopsNothing(command.period().name());
        }
        duties.extend(command.period().duty(), id.uuid(), extension, acting.now());
        tell(
                file,
                Entry.of("PERIOD_EXTENDED", Sentence.of("延长期限", "Extended the period"))
                        .with("period", command.period())
                        .with("reason", command.reason())
                        .under(PERIODS));
    }

    public void proposeClosing(CaseFileId id, @Nullable String ifMatch, ProposeClosing command) {
        var file = seen(id, ifMatch);
        file.proposeClosing(command.note(), acting.officer(), acting.now());
        progress.proposed(file, acting.now());
        tell(file, Entry.of("CLOSING_PROPOSED", Sentence.of("报请结案", "Proposed to close the case")));
    }

    public void close(CaseFileId id, @Nullable String ifMatch) {
        var file = seen(id, ifMatch);
        acting.requireNobodyOfOurs(SOD_1, file.involved());
        file.approveClosing(acting.officer(), acting.now());
        progress.closed(file, acting.now());
        tell(
                file,
                Entry.of("CASE_CLOSED", Sentence.of("批准结案", "Closed the case"))
                        .openToAll()
                        .under(CLOSING));
    }

    public void refuseClosing(CaseFileId id, @Nullable String ifMatch, RefuseProposal command) {
        var file = seen(id, ifMatch);
        acting.requireNobodyOfOurs(SOD_1, file.involved());
        file.refuseClosing(acting.officer(), acting.now());
        progress.refused(file, acting.now());
        tell(
                file,
                Entry.of("CLOSING_SENT_BACK", Sentence.of("退回结案报请", "Sent back the proposal to close"))
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
