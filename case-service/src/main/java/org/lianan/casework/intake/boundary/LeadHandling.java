package org.lianan.casework.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.lianan.authz.Ids;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.control.Assessments.Alleged;
import org.lianan.casework.casefile.entity.Amounts;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.complaint.control.Complaints;
import org.lianan.casework.complaint.entity.Complaint;
import org.lianan.casework.intake.control.Leads;
import org.lianan.casework.journal.boundary.CaseJournal;
import org.lianan.casework.journal.boundary.Entry;
import org.lianan.casework.law.Instrument;
import org.lianan.casework.law.LegalBasis;

/** Takes in a lead or a slip; each method is one transaction. */
@ApplicationScoped
@Transactional
public class LeadHandling {
    private static final LegalBasis VERIFICATION = LegalBasis.of(Instrument.ORDER_2, "18");
    private static final LegalBasis SPLITTING = LegalBasis.of(Instrument.ORDER_121, "9");

    @Inject
    LeadReading reading;

    @Inject
    Leads leads;

    @Inject
    Complaints complaints;

    @Inject
    CaseJournal journal;

    @Inject
    Acting acting;

    public CaseFile open(OpenCase command) {
        var file = opened(command);
        journal.add(
                file.id().uuid(),
                Entry.of("CASE_OPENED", Sentence.of("登记线索：" + file.title(), "Registered a lead: " + file.title()))
                        .openToAll()
                        .with("title", file.title())
                        .with("source", command.source())
                        .under(VERIFICATION));
        return file;
    }

    /** 分别处理: the complaint and the report on one slip go their own ways, with their own periods. */
    public SlipSplit split(SplitSlip command) {
        if (!command.complaint() && !command.report()) {
            throw new NotValid(
                    "/complaint",
                    "SLIP_EMPTY",
                    Sentence.of("请说明工单是投诉、举报，还是两者都有。", "Say whether the slip is a complaint, a report, or both."));
        }
        var consumer = reading.consumer(command);
        var file = opened(command.lead());
        journal.add(
                file.id().uuid(),
                Entry.of(
                                "SLIP_SPLIT",
                                Sentence.of("收到12315工单并登记：" + file.title(), "Took in a 12315 slip: " + file.title()))
                        .with("title", file.title())
                        .with("channel", command.channel())
                        .with("complaint", command.complaint())
                        .with("report", command.report())
                        .under(SPLITTING));
        if (!command.complaint()) {
            return new SlipSplit(file.id().uuid(), file.number().number(), null);
        }
        var complaint = new Complaint(Ids.next(), file.id(), command.channel(), command.receivedAt(), consumer);
        complaints.add(complaint, file.lead(), acting.now());
        return new SlipSplit(file.id().uuid(), file.number().number(), complaint.id());
    }

    private CaseFile opened(OpenCase command) {
        var read = reading.read(command);
        var alleged = Objects.requireNonNullElse(command.charges(), List.<ChargeInput>of()).stream()
                .map(LeadHandling::alleged)
                .toList();
        var file = leads.open(
                new Leads.NewLead(
                        acting.agency(),
                        command.source(),
                        command.title().strip(),
                        command.facts(),
                        command.receivedAt(),
                        read.places(),
                        read.parties(),
                        alleged,
                        null),
                acting.officer(),
                acting.now());
        if (command.amount() != null) {
            file.stateAmounts(new Amounts(command.amount(), BigDecimal.ZERO, ""), acting.now());
        }
        return file;
    }

    private static Alleged alleged(ChargeInput charge) {
        return new Alleged(
                charge.code(),
                charge.instrument(),
                charge.subject(),
                charge.description(),
                charge.actOn(),
                charge.first());
    }
}
