package org.lianan.casework.referral.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.page.Cursor;
import org.lianan.authz.page.Page;
import org.lianan.authz.refusal.NotFound;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.deadline.WorkingCalendar;
import org.lianan.casework.dueboard.boundary.DueView;
import org.lianan.casework.dueboard.entity.Duty;
import org.lianan.casework.referral.control.Referrals;
import org.lianan.casework.referral.entity.ReferralId;

/** Reads referrals: one, those of a case, or the desk of the caller's agency. */
@ApplicationScoped
@Transactional
public class ReferralReading {
    @Inject
    Referrals referrals;

    @Inject
    ReferralViews views;

    @Inject
    Acting acting;

    public ReferralView of(CaseFileId caseId, ReferralId id) {
        var referral = referrals.get(caseId, id);
        if (!views.isReadable(referral)) {
            throw new NotFound();
        }
        return views.of(referral);
    }

    public Page<ReferralView> of(CaseFileId caseId) {
        return new Page<>(
                referrals.of(caseId).stream()
                        .filter(views::isReadable)
                        .map(views::of)
                        .toList(),
                null);
    }

    /** What is due first lies on top; what has no date any more lies below. */
    public Page<ReferralRow> desk(@Nullable String after, int limit) {
        var lines = referrals.desk(acting.who(), position(after), limit + 1);
        var page = Page.of(
                lines,
                limit,
                line -> Cursor.of(line.row().due(), line.row().key().referralId()));
        var duties = nextDuties(page.items());
        return page.map(line -> row(line, duties.get(line.referral().id().uuid())));
    }

    private ReferralRow row(Referrals.Line line, @Nullable Duty next) {
        return ReferralRow.of(
                line,
                line.referral().bureau().equals(acting.agency()),
                next == null ? null : next.kind().name(),
                next == null
                        ? null
                        : DueView.of(next, WorkingCalendar.published(), acting.now())
                                .orElse(null));
    }

    private Map<UUID, Duty> nextDuties(List<Referrals.Line> lines) {
        var ids = lines.stream().map(line -> line.referral().id().uuid()).toList();
        var next = new HashMap<UUID, Duty>();
        referrals.openDuties(acting.agency(), ids).forEach(duty -> next.putIfAbsent(duty.subjectId(), duty));
        return next;
    }

    private static Referrals.After position(@Nullable String after) {
        return Cursor.read(after, 2).map(ReferralReading::position).orElse(Referrals.After.NOTHING);
    }

    private static Referrals.After position(Cursor cursor) {
        try {
            return new Referrals.After(Instant.parse(cursor.key(0)), UUID.fromString(cursor.key(1)));
        } catch (DateTimeException | IllegalArgumentException tampered) {
            throw Cursor.notACursor();
        }
    }
}
