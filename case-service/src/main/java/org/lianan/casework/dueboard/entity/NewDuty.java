package org.lianan.casework.dueboard.entity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.deadline.LegalClock;

/**
 * A duty about to be opened:
 *
 * <pre>{@code
 * duties.open(NewDuty.of(LETTER_ANSWER, caseId, assisting)
 *         .about("ASSISTANCE_REQUEST", request.id().uuid())
 *         .awaitedBy(requesting)
 *         .under(LegalClock.started(PeriodCode.C_ASSIST, receivedOn)), now);
 * }</pre>
 *
 * @param waiting the other agency that waits for the result; null where none does
 * @param step code of the step that does the duty; null where several may
 * @param clock null where the law gives no period
 */
public record NewDuty(
        DutyKind kind,
        UUID caseId,
        AgencyId agency,
        String subjectType,
        UUID subjectId,
        @Nullable AgencyId waiting,
        @Nullable String step,
        @Nullable LegalClock clock) {

    /** A duty about the case itself, without a period, that nobody else waits for. */
    public static NewDuty of(DutyKind kind, UUID caseId, AgencyId agency) {
        return new NewDuty(kind, caseId, agency, "CASE", caseId, null, null, null);
    }

    public NewDuty about(String type, UUID id) {
        return new NewDuty(kind, caseId, agency, type, id, waiting, step, clock);
    }

    public NewDuty awaitedBy(AgencyId other) {
        return new NewDuty(kind, caseId, agency, subjectType, subjectId, other, step, clock);
    }

    public NewDuty by(String stepCode) {
        return new NewDuty(kind, caseId, agency, subjectType, subjectId, waiting, stepCode, clock);
    }

    public NewDuty under(LegalClock period) {
        return new NewDuty(kind, caseId, agency, subjectType, subjectId, waiting, step, period);
    }
}
