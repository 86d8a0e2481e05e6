package org.lianan.casework.reveal.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.label.Clearance;
import org.lianan.authz.page.Page;
import org.lianan.authz.permission.Standing;
import org.lianan.authz.refusal.NotFound;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.boundary.Participants;
import org.lianan.casework.casefile.boundary.Parts;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.control.Participations;
import org.lianan.casework.casefile.control.PersonalNumbers;
import org.lianan.casework.casefile.entity.Act;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.casefile.entity.CaseParty;
import org.lianan.casework.casefile.entity.Participation;
import org.lianan.casework.complaint.control.Complaints;
import org.lianan.casework.complaint.entity.Complaint;
import org.lianan.casework.complaint.entity.Consumer;
import org.lianan.casework.journal.boundary.CaseJournal;
import org.lianan.casework.journal.boundary.Entry;
import org.lianan.casework.reveal.control.Reveals;
import org.lianan.casework.reveal.entity.IdentifiersMasked;
import org.lianan.casework.reveal.entity.Reveal;
import org.lianan.casework.reveal.entity.RevealedField;

/** Opens the seal of one number, once it stands on record that it is opened. */
@ApplicationScoped
@Transactional
public class Revealing {
    @Inject
    CaseFiles files;

    @Inject
    Participants participants;

    @Inject
    Participations participations;

    @Inject
    Complaints complaints;

    @Inject
    PersonalNumbers numbers;

    @Inject
    Reveals reveals;

    @Inject
    CaseJournal journal;

    @Inject
    Officers officers;

    @Inject
    Acting acting;

    /** A number as it is kept. */
    private record Sealed(UUID subject, String seal) {}

    /** The number in clear; a number that is not there, or not for this agency, is not found. */
    public String reveal(CaseFileId caseId, AskForNumber asked) {
        var act = acting.act();
        var found = sealed(caseId, asked, act).orElseThrow(NotFound::new);
        requireCleared(caseId, asked.field());
        reveals.requireOneLeft(act);
        reveals.add(new Reveal(
                caseId, found.subject(), asked.field(), asked.reason().strip(), act));
        journal.add(
                caseId.uuid(),
                Entry.of("IDENTIFIER_REVEALED", asked.field().shown())
                        .about(asked.field() == RevealedField.PARTY_ID_NUMBER ? "PARTY" : "COMPLAINT", found.subject())
                        .with("field", asked.field())
                        .with("reason", asked.reason().strip()));
        return asked.field() == RevealedField.CONSUMER_PHONE
                ? numbers.phone(found.seal())
                : numbers.idNumber(found.seal());
    }

    /** What was shown of a case, latest first; officers of other agencies are not named. */
    public Page<RevealView> of(CaseFileId caseId) {
        var found = reveals.of(caseId);
        var people = officers.persons(found.stream()
                .filter(reveal -> reveal.agency().equals(acting.agency().id()))
                .map(Reveal::officer)
                .collect(Collectors.toSet()));
        return new Page<>(
                found.stream()
                        .map(reveal -> RevealView.of(reveal, people.get(reveal.officer())))
                        .toList(),
                null);
    }

    /** The officer's work opens such numbers, and the standing does, or a share that says so. */
    private void requireCleared(CaseFileId caseId, RevealedField field) {
        var who = acting.who();
        var isOnTeam = files.get(caseId).isWorkedOnBy(who.officer(), who.agency());
        var isOpened = participations.of(caseId).stream()
                .filter(given -> given.agency().equals(who.agency()) && given.holdsAt(acting.now()))
                .anyMatch(Participation::showsFullIdentifiers);
        if (!isOpened || !Clearance.of(who.roles(), isOnTeam).read().contains(field.category())) {
            throw new IdentifiersMasked();
        }
    }

    private Optional<Sealed> sealed(CaseFileId caseId, AskForNumber asked, Act act) {
        if (asked.field() == RevealedField.PARTY_ID_NUMBER) {
            return participants.opens(Parts.PARTIES, act.agency(), caseId)
                    ? ofParty(caseId, asked.party())
                    : Optional.empty();
        }
        return participations.standing(act.agency(), caseId, act.at()) == Standing.LEAD
                ? ofConsumer(caseId, asked.field())
                : Optional.empty();
    }

    private Optional<Sealed> ofParty(CaseFileId caseId, @Nullable UUID party) {
        return files.get(caseId).parties().stream()
                .filter(one -> one.id().equals(party))
                .findFirst()
                .flatMap(Revealing::idNumber);
    }

    private static Optional<Sealed> idNumber(CaseParty party) {
        return Optional.ofNullable(party.idSealed()).map(seal -> new Sealed(party.id(), seal));
    }

    private Optional<Sealed> ofConsumer(CaseFileId caseId, RevealedField field) {
        return complaints.of(caseId).flatMap(complaint -> number(complaint, field));
    }

    private static Optional<Sealed> number(Complaint complaint, RevealedField field) {
        Consumer consumer = complaint.consumer();
        return Optional.ofNullable(field == RevealedField.CONSUMER_PHONE ? consumer.phoneSealed() : consumer.idSealed())
                .map(seal -> new Sealed(complaint.id(), seal));
    }
}
