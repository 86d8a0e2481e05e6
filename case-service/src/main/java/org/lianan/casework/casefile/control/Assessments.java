package org.lianan.casework.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Ids;
import org.lianan.authz.agency.Agencies;
import org.lianan.authz.agency.Agency;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.casefile.entity.CaseParty;
import org.lianan.casework.casefile.entity.Charge;
import org.lianan.casework.casefile.entity.ChargeGround;
import org.lianan.casework.jurisdiction.entity.Act;
import org.lianan.casework.jurisdiction.entity.Assessment;
import org.lianan.casework.jurisdiction.entity.ChargeCode;
import org.lianan.casework.jurisdiction.entity.Competence;
import org.lianan.casework.jurisdiction.entity.FirstContact;
import org.lianan.casework.jurisdiction.entity.Ground;
import org.lianan.casework.jurisdiction.entity.Place;
import org.lianan.casework.jurisdiction.entity.Places;
import org.lianan.casework.jurisdiction.entity.Subject;
import org.lianan.casework.law.Instrument;
import org.lianan.casework.party.DivisionCode;

/** Holds the acts of a case against the jurisdiction rules, with the bureaus of the directory. */
@ApplicationScoped
public class Assessments {
    @Inject
    Agencies agencies;

    /** What is said about an act before anybody is found competent for it. */
    public record Alleged(
            ChargeCode code,
            Instrument instrument,
            Subject subject,
            String description,
            LocalDate actOn,
            Charge.First first) {}

    /** Adds a charge to the case with the grounds on which agencies are competent for it. */
    public void charge(CaseFile file, Alleged alleged) {
        var act = new Act(alleged.code(), alleged.instrument(), alleged.subject(), alleged.actOn(), places(file));
        var competence = Competence.toPunish(act, contact(file, alleged.first()), this::bureauOf);
        var lead = competence.defaultLead();
        var id = Ids.next();
        file.charge(
                new Charge(
                        id,
                        alleged.code(),
                        alleged.instrument(),
                        alleged.subject(),
                        alleged.description(),
                        alleged.actOn(),
                        alleged.first(),
                        lead.flatMap(Ground::agency).map(AgencyId::id).orElse(null),
                        lead.map(ground -> ground.rule().number()).orElse(null)),
                competence.grounds().stream().map(ground -> stored(id, ground)).toList());
    }

    /** The assessment of the whole case as it stands now; empty while there is no charge. */
    public Optional<Assessment> of(CaseFile file) {
        if (file.charges().isEmpty()) {
            return Optional.empty();
        }
        var acts = file.charges().stream()
                .map(charge ->
                        new Act(charge.code(), charge.instrument(), charge.subject(), charge.actOn(), places(file)))
                .toList();
        var first = file.charges().stream().anyMatch(charge -> charge.first() != Charge.First.NONE)
                ? Charge.First.FOUND
                : Charge.First.NONE;
        return Optional.of(Assessment.of(acts, contact(file, first), this::bureauOf));
    }

    private Optional<AgencyId> bureauOf(DivisionCode division) {
        return agencies.regulatorOf(division.code()).map(Agency::id);
    }

    private static FirstContact contact(CaseFile file, Charge.First first) {
        var contact = first == Charge.First.NONE ? FirstContact.unknown() : FirstContact.by(file.lead());
        return file.filedOn().isPresent() ? contact.filedBy(file.lead()) : contact;
    }

    private static Places places(CaseFile file) {
        var known = Places.none();
        known = with(known, Place.PLATFORM_SEAT, file.places().platformSeat());
        known = with(known, Place.REGISTERED_SEAT, file.places().merchantRegistered());
        known = with(known, Place.ACTUAL_PLACE, file.places().merchantActual());
        known = with(known, Place.VIOLATION_PLACE, file.places().violation());
        return with(known, Place.BUYERS_PLACE, buyersPlace(file.parties()));
    }

    private static Places with(Places known, Place place, @Nullable String division) {
        return division == null ? known : known.with(place, new DivisionCode(division));
    }

    private static @Nullable String buyersPlace(List<CaseParty> parties) {
        return parties.stream()
                .filter(party -> party.role() == CaseParty.Role.BUYER)
                .map(CaseParty::divisionCode)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static ChargeGround stored(UUID charge, Ground ground) {
        var basis = ground.rule().basis();
        var why = ground.reason().sentence();
        return new ChargeGround(
                charge,
                ground.agency().map(AgencyId::id).orElse(null),
                ground.division().code(),
                ground.place().name(),
                ground.rule().number(),
                basis.zh(),
                basis.en(),
                why.zh(),
                why.en());
    }
}
