package org.lianan.casework.assistance.control;

import static org.lianan.casework.dueboard.entity.DutyKind.ANSWER_APPROVE;
import static org.lianan.casework.dueboard.entity.DutyKind.LETTER_ANSWER;
import static org.lianan.casework.dueboard.entity.DutyKind.LETTER_CONFIRM;
import static org.lianan.casework.dueboard.entity.DutyKind.LETTER_RECEIVE;
import static org.lianan.casework.dueboard.entity.DutyKind.LETTER_SEND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.assistance.entity.AssistanceRequest;
import org.lianan.casework.assistance.entity.AssistanceState;
import org.lianan.casework.casefile.control.Participations;
import org.lianan.casework.casefile.entity.Act;
import org.lianan.casework.casefile.entity.Basis;
import org.lianan.casework.deadline.Extension;
import org.lianan.casework.deadline.LegalClock;
import org.lianan.casework.deadline.PeriodCode;
import org.lianan.casework.dueboard.control.Duties;
import org.lianan.casework.dueboard.entity.DutyKind;
import org.lianan.casework.dueboard.entity.NewDuty;

/** What follows from a step of a letter: who must act next, and what the assisting agency is to the case. */
@ApplicationScoped
public class Correspondence {
    /** The part of the case that an assisting agency sees: the letters addressed to it. */
    private static final List<String> ITS_LETTERS = List.of("LETTERS");

    @Inject
    AssistanceRequests requests;

    @Inject
    Duties duties;

    @Inject
    Participations participations;

    /** A draft waits for its signature. */
    public void begin(AssistanceRequest letter, Act act) {
        openDuty(letter, act.at());
    }

    /** The letter has moved on from this state: the next one must act. */
    public void moveOn(AssistanceRequest letter, AssistanceState before, Act act) {
        dutyIn(before).ifPresent(kind -> {
            if (letter.state() == AssistanceState.WITHDRAWN) {
                duties.cancel(kind, letter.id().uuid(), act.at());
            } else {
                duties.done(kind, letter.id().uuid(), act.at());
            }
        });
        openDuty(letter, act.at());
    }

    /** The same agency must act, but later. */
    public void prolong(AssistanceRequest letter, Extension extension, Act act) {
        var kind = dutyIn(letter.state()).orElseThrow();
        duties.extend(kind, letter.id().uuid(), extension, act.at());
    }

    /** From now on the agency that is asked assists; the lead of the case is more than that already. */
    public void giveStanding(AssistanceRequest letter, Act act) {
        if (!isLead(letter, act.at())) {
            give(letter, null, act);
        }
    }

    /**
     * With its last open letter the assisting agency's part comes to an end, after as many days again as a letter has, so
     * that it can still mend its evidence (house default).
     */
    public void endStanding(AssistanceRequest letter, Act act) {
        boolean hasOthers = requests.of(letter.caseId()).stream()
                .filter(other -> !other.id().equals(letter.id()))
                .filter(other ->
                        other.to().equals(letter.to()) && other.sentAt().isPresent())
                .anyMatch(other -> other.state().isOpen());
        if (!hasOthers && !isLead(letter, act.at()) && letter.sentAt().isPresent()) {
            var last = LegalClock.started(PeriodCode.C_ASSIST, act.day()).due(duties.calendar());
            give(letter, last.endsAt(), act);
        }
    }

    private void give(AssistanceRequest letter, @Nullable Instant until, Act act) {
        participations.grant(
                letter.caseId(),
                letter.to(),
                Standing.ASSISTING,
                Basis.REQUEST,
                ITS_LETTERS,
                until,
                act.officer(),
                act.at());
    }

    private boolean isLead(AssistanceRequest letter, Instant now) {
        return participations.standing(letter.to(), letter.caseId(), now) == Standing.LEAD;
    }

    private void openDuty(AssistanceRequest letter, Instant now) {
        dutyIn(letter.state()).ifPresent(kind -> duties.open(duty(kind, letter), now));
    }

    private static NewDuty duty(DutyKind kind, AssistanceRequest letter) {
        var caseId = letter.caseId().uuid();
        var id = letter.id().uuid();
        var duty = switch (letter.state()) {
            case DRAFT -> NewDuty.of(kind, caseId, letter.from()).by("SEND");
            case SENT ->
                NewDuty.of(kind, caseId, letter.to()).awaitedBy(letter.from()).by("RECEIVE");
            case ACCEPTED -> owed(kind, letter).by("ANSWER");
            case ANSWER_DRAFTED -> owed(kind, letter).by("APPROVE_ANSWER");
            case ANSWERED -> NewDuty.of(kind, caseId, letter.from()).awaitedBy(letter.to());
            case CLOSED, REFUSED, WITHDRAWN ->
                throw new IllegalStateException("nobody must act on a letter that is " + letter.state());
        };
        return duty.about("ASSISTANCE_REQUEST", id);
    }

    private static NewDuty owed(DutyKind kind, AssistanceRequest letter) {
        return NewDuty.of(kind, letter.caseId().uuid(), letter.to())
                .awaitedBy(letter.from())
                .under(letter.clock().orElseThrow());
    }

    /** What must be done about a letter in this state. */
    private static Optional<DutyKind> dutyIn(AssistanceState state) {
        return switch (state) {
            case DRAFT -> Optional.of(LETTER_SEND);
            case SENT -> Optional.of(LETTER_RECEIVE);
            case ACCEPTED -> Optional.of(LETTER_ANSWER);
            case ANSWER_DRAFTED -> Optional.of(ANSWER_APPROVE);
            case ANSWERED -> Optional.of(LETTER_CONFIRM);
            case CLOSED, REFUSED, WITHDRAWN -> Optional.empty();
        };
    }
}
