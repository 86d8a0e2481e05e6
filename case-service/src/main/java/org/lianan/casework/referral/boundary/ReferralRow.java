package org.lianan.casework.referral.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.dueboard.boundary.DueView;
import org.lianan.casework.referral.control.Referrals;

/**
 * A referral on a desk.
 *
 * @param caseNumber for the bureau only, as is {@code caseTitle}
 * @param due what the reader's agency must do about it next
 * @param duty what that is
 */
public record ReferralRow(
        UUID id,
        UUID caseId,
        @Nullable String caseNumber,
        @Nullable String caseTitle,
        @Nullable String number,
        String from,
        String state,
        String suspectedCrime,
        ReferralView.CrimeView crime,
        @Nullable String police,
        @Nullable String procuratorate,
        @Nullable Instant sentAt,
        @Nullable String duty,
        @Nullable DueView due,
        long version) {

    static ReferralRow of(Referrals.Line line, boolean ofBureau, @Nullable String duty, @Nullable DueView due) {
        var referral = line.referral();
        return new ReferralRow(
                referral.id().uuid(),
                referral.caseId().uuid(),
                ofBureau ? line.caseNumber() : null,
                ofBureau ? line.caseTitle() : null,
                referral.number().orElse(null),
                referral.bureau().id(),
                referral.state().name(),
                referral.suspectedCrime().name(),
                ReferralView.CrimeView.of(referral.suspectedCrime()),
                referral.police().map(Object::toString).orElse(null),
                referral.procuratorate().map(Object::toString).orElse(null),
                referral.sentAt().orElse(null),
                duty,
                due,
                referral.version());
    }
}
