package org.lianan.casework.referral.control;

import static org.lianan.casework.deadline.PeriodCode.R_HANDOVER;
import static org.lianan.casework.deadline.PeriodCode.R_HEAD;
import static org.lianan.casework.deadline.PeriodCode.R_POLICE_ASK;
import static org.lianan.casework.deadline.PeriodCode.R_RECONSIDER;
import static org.lianan.casework.deadline.PeriodCode.R_RECONSIDER_ANSWER;
import static org.lianan.casework.deadline.PeriodCode.R_SEND;
import static org.lianan.casework.deadline.PeriodCode.R_SUPERVISE;
import static org.lianan.casework.deadline.PeriodCode.R_SUPPLY;
import static org.lianan.casework.dueboard.entity.DutyKind.REFERRAL_DECIDE;
import static org.lianan.casework.dueboard.entity.DutyKind.REFERRAL_FILE_OR_NOT;
import static org.lianan.casework.dueboard.entity.DutyKind.REFERRAL_FORWARD_OR_ASK;
import static org.lianan.casework.dueboard.entity.DutyKind.REFERRAL_HANDOVER;
import static org.lianan.casework.dueboard.entity.DutyKind.REFERRAL_RECEIVE;
import static org.lianan.casework.dueboard.entity.DutyKind.REFERRAL_RECONSIDER;
import static org.lianan.casework.dueboard.entity.DutyKind.REFERRAL_REPORT;
import static org.lianan.casework.dueboard.entity.DutyKind.REFERRAL_SEND;
import static org.lianan.casework.dueboard.entity.DutyKind.REFERRAL_SUPPLY;
import static org.lianan.casework.dueboard.entity.DutyKind.TASK_GROUP_APPOINT;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.deadline.LegalClock;
import org.lianan.casework.dueboard.entity.DutyKind;
import org.lianan.casework.dueboard.entity.NewDuty;
import org.lianan.casework.referral.entity.Referral;
import org.lianan.casework.referral.entity.ReferralStep;

/**
 * What a step means for the duties of the agencies: which ones it does, which ones fall away, and which ones begin, under
 * which period. Every clock of a referral is started in this place.
 */
public record Consequence(List<DutyKind> done, List<DutyKind> dropped, List<NewDuty> begun) {
    private static final Consequence NONE = new Consequence(List.of(), List.of(), List.of());

    /** The suspicion was raised: a task group is to be named at once (Order 310, art. 5). */
    public static Consequence ofFlag(Referral referral) {
        return NONE.beginning(bureaus(referral, TASK_GROUP_APPOINT).by(ReferralStep.APPOINT_TASK_GROUP.name()));
    }

    /** What follows from a step that was just taken. */
    public static Consequence of(ReferralStep step, Referral referral, Instant now) {
        return switch (step) {
            case REPORT, PUT_PAPER, SIGN_HANDOVER -> NONE;
            case APPOINT_TASK_GROUP ->
                doing(TASK_GROUP_APPOINT).dropping(REFERRAL_REPORT).beginning(bureaus(referral, REFERRAL_REPORT));
            case SIGN_REPORT ->
                doing(REFERRAL_REPORT)
                        .beginning(bureaus(referral, REFERRAL_DECIDE).under(LegalClock.started(R_HEAD, now)));
            case NOT_APPROVE -> doing(REFERRAL_DECIDE);
            case APPROVE ->
                doing(REFERRAL_DECIDE)
                        .beginning(bureaus(referral, REFERRAL_SEND)
                                .by(ReferralStep.SEND.name())
                                .under(LegalClock.started(R_SEND, now)));
            case SEND -> doing(REFERRAL_SEND).beginning(toBeReceived(referral));
            case RECEIVE ->
                doing(REFERRAL_RECEIVE)
                        .beginning(
                                polices(referral, REFERRAL_FORWARD_OR_ASK).under(LegalClock.started(R_POLICE_ASK, now)))
                        .beginning(polices(referral, REFERRAL_FILE_OR_NOT).under(referral.decisionClock()));
            case ASK_SUPPLEMENT ->
                doing(REFERRAL_FORWARD_OR_ASK)
                        .beginning(bureaus(referral, REFERRAL_SUPPLY)
                                .awaitedBy(police(referral))
                                .by(ReferralStep.SUPPLY.name())
                                .under(LegalClock.started(R_SUPPLY, now)));
            case SUPPLY -> doing(REFERRAL_SUPPLY);
            case FORWARD ->
                doing(REFERRAL_FORWARD_OR_ASK).dropping(REFERRAL_FILE_OR_NOT).beginning(toBeReceived(referral));
            case DECLARE_OUT_OF_REMIT -> doing(REFERRAL_FORWARD_OR_ASK).dropping(REFERRAL_FILE_OR_NOT);
            case FILE ->
                doing(REFERRAL_FILE_OR_NOT)
                        .dropping(REFERRAL_FORWARD_OR_ASK, REFERRAL_SUPPLY, REFERRAL_RECONSIDER)
                        .beginning(bureaus(referral, REFERRAL_HANDOVER)
                                .awaitedBy(police(referral))
                                .by(ReferralStep.HAND_OVER.name())
                                .under(LegalClock.started(R_HANDOVER, now)));
            case NOT_FILE ->
                doing(REFERRAL_FILE_OR_NOT)
                        .dropping(REFERRAL_FORWARD_OR_ASK, REFERRAL_SUPPLY)
                        .beginning(bureaus(referral, REFERRAL_RECONSIDER).under(LegalClock.started(R_RECONSIDER, now)));
            case HAND_OVER -> doing(REFERRAL_HANDOVER);
            case ASK_RECONSIDERATION ->
                doing(REFERRAL_RECONSIDER)
                        .beginning(polices(referral, REFERRAL_FILE_OR_NOT)
                                .under(LegalClock.started(R_RECONSIDER_ANSWER, now)));
            case UPHOLD ->
                doing(REFERRAL_FILE_OR_NOT)
                        .beginning(bureaus(referral, REFERRAL_RECONSIDER)
                                .by(ReferralStep.REQUEST_SUPERVISION.name())
                                .under(LegalClock.started(R_SUPERVISE, now)));
            case REQUEST_SUPERVISION -> doing(REFERRAL_RECONSIDER).dropping(REFERRAL_FORWARD_OR_ASK);
            case RESUME_ADMINISTRATIVE -> NONE.dropping(REFERRAL_RECONSIDER);
        };
    }

    private static Consequence doing(DutyKind kind) {
        return new Consequence(List.of(kind), List.of(), List.of());
    }

    private Consequence dropping(DutyKind... kinds) {
        return new Consequence(done, List.of(kinds), begun);
    }

    private Consequence beginning(NewDuty duty) {
        return new Consequence(
                done, dropped, Stream.concat(begun.stream(), Stream.of(duty)).toList());
    }

    private static NewDuty toBeReceived(Referral referral) {
        return polices(referral, REFERRAL_RECEIVE).by(ReferralStep.RECEIVE.name());
    }

    private static NewDuty bureaus(Referral referral, DutyKind kind) {
        return about(referral, NewDuty.of(kind, referral.caseId().uuid(), referral.bureau()));
    }

    private static NewDuty polices(Referral referral, DutyKind kind) {
        return about(referral, NewDuty.of(kind, referral.caseId().uuid(), police(referral)))
                .awaitedBy(referral.bureau());
    }

    private static NewDuty about(Referral referral, NewDuty duty) {
        return duty.about("REFERRAL", referral.id().uuid());
    }

    private static AgencyId police(Referral referral) {
        return referral.police().orElseThrow(() -> new IllegalStateException("not sent: " + referral.id()));
    }
}
