package org.lianan.casework.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.lianan.authz.Ids;
import org.lianan.authz.agency.Agencies;
import org.lianan.authz.agency.Agency;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Sentence;
import org.lianan.authz.wall.Wall;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.control.Assessments.Alleged;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.casefile.entity.CaseParty;
import org.lianan.casework.casefile.entity.CaseSource;
import org.lianan.casework.casefile.entity.Charge;
import org.lianan.casework.intake.control.Leads;
import org.lianan.casework.journal.boundary.CaseJournal;
import org.lianan.casework.journal.boundary.Entry;
import org.lianan.casework.jurisdiction.entity.ChargeCode;
import org.lianan.casework.jurisdiction.entity.Subject;
import org.lianan.casework.law.Instrument;
import org.lianan.casework.law.LegalBasis;

/** 线索移送: forwards to another agency what was found in a case, as a lead of its own there. */
@ApplicationScoped
@Transactional
public class LeadForwarding {
    private static final LegalBasis BASIS = LegalBasis.of(Instrument.ORDER_2, "17, 18");

    @Inject
    CaseFiles files;

    @Inject
    Leads leads;

    @Inject
    Agencies agencies;

    @Inject
    CaseJournal journal;

    @Inject
    Acting acting;

    @Inject
    Wall wall;

    public LeadForwarded forward(CaseFileId id, ForwardLead command) {
        var origin = files.get(id);
        var to = receiver(command.to());
        origin.forwardLead(acting.now());
        var forwarded = lead(origin, to.id(), command);
        var lead = wall.inTheNameOf(to.id(), () -> opened(forwarded, origin));
        journal.add(
                id.uuid(),
                Entry.of("LEAD_FORWARDED", Sentence.of("向" + to.name() + "移送线索", "Forwarded a lead to " + to.nameEn()))
                        .to(to.id())
                        .with("caseNumber", lead.number())
                        .under(BASIS));
        return new LeadForwarded(
                lead.id().uuid(), lead.number().number(), lead.lead().id());
    }

    /** The case of the receiver, with the first entry of its journal. */
    private CaseFile opened(Leads.NewLead forwarded, CaseFile origin) {
        var lead = leads.open(forwarded, acting.officer(), acting.now());
        journal.add(
                lead.id().uuid(),
                Entry.of(
                                "LEAD_RECEIVED",
                                Sentence.of("收到移送的线索：" + lead.title(), "Received a forwarded lead: " + lead.title()))
                        .with("from", acting.agency())
                        .with("caseNumber", origin.number())
                        .under(BASIS));
        return lead;
    }

    private Agency receiver(String id) {
        return agencies.all().stream()
                .filter(agency -> agency.id().id().equals(id))
                .filter(agency -> agency.kind() == Agency.Kind.REGULATOR)
                .filter(agency -> !agency.id().equals(acting.agency()))
                .findFirst()
                .orElseThrow(() -> new NotValid(
                        "/to",
                        "AGENCY_NOT_SUITABLE",
                        Sentence.of("请选择另一个市场监督管理部门。", "Choose another market regulation bureau.")));
    }

    private Leads.NewLead lead(CaseFile origin, AgencyId to, ForwardLead command) {
        var charge = charge(origin, command);
        var facts = command.note() == null ? command.facts() : command.facts() + "\n\n" + command.note();
        return new Leads.NewLead(
                to,
                CaseSource.FORWARDED_LEAD,
                command.title().strip(),
                facts,
                acting.now(),
                origin.places(),
                parties(origin, charge.subject(), command),
                List.of(charge),
                origin.id());
    }

    /** The charge as it stands in this case; where it is new, as far as its code tells. */
    private Alleged charge(CaseFile origin, ForwardLead command) {
        return origin.charges().stream()
                .filter(known -> known.code() == command.chargeCode())
                .findFirst()
                .map(known -> new Alleged(
                        known.code(),
                        known.instrument(),
                        known.subject(),
                        command.facts(),
                        known.actOn(),
                        Charge.First.NONE))
                .orElseGet(() -> new Alleged(
                        command.chargeCode(),
                        instrument(command.chargeCode()),
                        subject(command.chargeCode()),
                        command.facts(),
                        acting.today(),
                        Charge.First.NONE));
    }

    private static List<CaseParty> parties(CaseFile origin, Subject subject, ForwardLead command) {
        var wanted = Objects.requireNonNullElse(command.partyIds(), List.of());
        return origin.parties().stream()
                .filter(party ->
                        wanted.isEmpty() ? party.role().name().equals(subject.name()) : wanted.contains(party.id()))
                .map(party -> new CaseParty(
                        Ids.next(),
                        party.role(),
                        party.kind(),
                        party.name(),
                        party.uscc(),
                        party.idSealed(),
                        party.idMasked(),
                        party.divisionCode(),
                        party.address()))
                .toList();
    }

    private static Instrument instrument(ChargeCode code) {
        return switch (code) {
            case COUNTERFEIT_TRADEMARK -> Instrument.TRADEMARK_LAW;
            case SHODDY -> Instrument.PRODUCT_QUALITY_LAW;
            case FALSE_ADVERT -> Instrument.ADVERT_LAW;
            case IDENTITY_CHECK_SKIPPED, OTHER -> Instrument.E_COMMERCE_LAW;
            case ORDER_117 -> Instrument.ORDER_117;
        };
    }

    private static Subject subject(ChargeCode code) {
        return switch (code) {
            case IDENTITY_CHECK_SKIPPED -> Subject.PLATFORM;
            case COUNTERFEIT_TRADEMARK, SHODDY, FALSE_ADVERT, ORDER_117, OTHER -> Subject.MERCHANT;
        };
    }
}
