package org.lianan.casework.casefile.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Person;
import org.lianan.authz.command.Versioned;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.casefile.entity.Amounts;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.casefile.entity.CaseParty;
import org.lianan.casework.casefile.entity.Charge;
import org.lianan.casework.casefile.entity.ChargeGround;
import org.lianan.casework.casefile.entity.Places;
import org.lianan.casework.threshold.Hint;

/**
 * A case as one officer may see it, with the steps open to them now. Charges, places, amounts and all that follows from
 * them belong to the facts; what waits for the leader and the linked cases are for the lead and its supervision.
 *
 * @param emergencyUntil until when the officer reads it in an emergency (紧急查阅); null where it is open anyway
 */
public record CaseView(
        UUID id,
        String number,
        @Nullable String filingNumber,
        String title,
        @Nullable String facts,
        String state,
        String source,
        Instant receivedAt,
        Instant openedAt,
        Instant updatedAt,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate decidedOn,
        String lead,
        String standing,
        List<PartyView> parties,
        List<ChargeView> charges,
        @Nullable PlacesView places,
        @Nullable AssessmentView assessment,
        List<ParticipantView> participants,
        List<FormerParticipantView> formerParticipants,
        List<Person> team,
        List<Person> ownTeam,
        @Nullable ProposalView proposal,
        @Nullable AmountsView amounts,
        List<HintView> thresholdHints,
        ComplaintInCase.@Nullable Brief complaint,
        List<LinkedCase> linkedCases,
        List<ClockView> clocks,
        @Nullable Instant emergencyUntil,
        List<NextStep> nextSteps,
        List<String> steps,
        long version)
        implements Versioned {

    /** A party; an ID number is only ever shown masked. */
    public record PartyView(
            UUID id,
            String role,
            String kind,
            String name,
            @Nullable String uscc,
            @Nullable String idMasked,
            @Nullable String divisionCode,
            @Nullable String address) {
        static PartyView of(CaseParty party) {
            return new PartyView(
                    party.id(),
                    party.role().name(),
                    party.kind().name(),
                    party.name(),
                    party.uscc(),
                    party.idMasked(),
                    party.divisionCode(),
                    party.address());
        }
    }

    /** An act with the grounds on which agencies are competent for it. */
    public record ChargeView(
            UUID id,
            String code,
            String instrument,
            String subject,
            String description,
            LocalDate actOn,
            List<GroundView> grounds,
            @Nullable String defaultLead,
            @Nullable String leadRule) {
        static ChargeView of(Charge charge, List<ChargeGround> grounds) {
            return new ChargeView(
                    charge.id(),
                    charge.code().name(),
                    charge.instrument().name(),
                    charge.subject().name(),
                    charge.description(),
                    charge.actOn(),
                    grounds.stream().map(GroundView::of).toList(),
                    charge.defaultLead(),
                    charge.leadRule());
        }
    }

    /** Why one agency is competent; without an agency where the division has none in this portal. */
    public record GroundView(
            @Nullable String agency,
            @Nullable String divisionCode,
            String basis,
            String rule,
            String article,
            String zh,
            String en) {
        static GroundView of(ChargeGround ground) {
            return new GroundView(
                    ground.agency(),
                    ground.divisionCode(),
                    ground.basis(),
                    ground.rule(),
                    ground.articleZh(),
                    ground.zh(),
                    ground.en());
        }
    }

    /** The places on which competence may rest, as division codes. */
    public record PlacesView(
            @Nullable String platformSeat,
            @Nullable String merchantRegistered,
            @Nullable String merchantActual,
            @Nullable String violation) {
        static PlacesView of(Places places) {
            return new PlacesView(
                    places.platformSeat(), places.merchantRegistered(), places.merchantActual(), places.violation());
        }
    }

    /** Who should lead, by which rule, who else is competent, and whom to ask for assistance. */
    public record AssessmentView(
            @Nullable String lead,
            @Nullable String rule,
            List<String> competent,
            List<String> assisting,
            List<Sentence> explanation) {}

    /** What waits for the leader's answer. */
    public record ProposalView(
            String kind,
            Person by,
            Instant at,
            @Nullable String reason,
            @Nullable String note) {}

    /** What the case is worth, as far as it is established. */
    public record AmountsView(BigDecimal sales, BigDecimal stock, String currency, String note) {
        static AmountsView of(Amounts amounts) {
            return new AmountsView(amounts.sales(), amounts.stock(), "CNY", amounts.note());
        }
    }

    /** How one figure stands to one threshold of the criminal law, or what follows from it. */
    public record HintView(String state, String zh, String en) {
        static HintView of(Hint hint) {
            return of(hint.state().name(), hint.reason().sentence());
        }

        static HintView of(String state, Sentence sentence) {
            return new HintView(state, sentence.zh(), sentence.en());
        }
    }

    /** A case that this one was forwarded from or to; no more of it than its number and where it stands. */
    public record LinkedCase(UUID id, String number, String title, String lead, String state, String relation) {
        static LinkedCase of(CaseFile file, String relation) {
            return new LinkedCase(
                    file.id().uuid(),
                    file.number().number(),
                    file.title(),
                    file.lead().id(),
                    file.state().name(),
                    relation);
        }
    }

    /** A step open to the reader, with its name. */
    public record NextStep(String step, String zh, String en) {
        static NextStep of(CaseSteps.Door door) {
            return new NextStep(door.code(), door.name().zh(), door.name().en());
        }
    }
}
