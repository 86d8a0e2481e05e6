package org.lianan.casework.assistance.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.page.Cursor;
import org.lianan.authz.page.Page;
import org.lianan.authz.refusal.NotFound;
import org.lianan.casework.assistance.control.AssistanceRequests;
import org.lianan.casework.assistance.entity.AssistanceRequest;
import org.lianan.casework.assistance.entity.AssistanceRequestId;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.entity.CaseFileId;

/** Reads letters of assistance, in a case and over all cases of the caller's agency. */
@ApplicationScoped
@Transactional
public class AssistanceReading {
    private static final UUID BEFORE_ALL = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    /** Which of its letters an agency wants to see. */
    public enum Direction {
        /** 我发出. */
        OUT,
        /** 我承办. */
        IN
    }

    @Inject
    AssistanceRequests requests;

    @Inject
    AssistanceViews views;

    @Inject
    Acting acting;

    public Page<AssistanceView> of(CaseFileId caseId) {
        List<AssistanceView> readable = requests.of(caseId).stream()
                .filter(views::isReadable)
                .map(views::of)
                .toList();
        return new Page<>(readable, null);
    }

    public AssistanceView of(CaseFileId caseId, AssistanceRequestId id) {
        var letter = requests.get(caseId, id);
        if (!views.isReadable(letter)) {
            throw new NotFound();
        }
        return views.of(letter);
    }

    public Page<AssistanceView> lane(Direction direction, @Nullable String after, int limit) {
        var act = acting.act();
        var before = Cursor.read(after, 1).map(AssistanceReading::id).orElse(BEFORE_ALL);
        var letters = switch (direction) {
            case OUT -> requests.outgoing(acting.who(), before, act.at(), limit + 1);
            case IN -> requests.incoming(acting.who(), before, act.at(), limit + 1);
        };
        return Page.of(letters, limit, AssistanceReading::cursor).map(views::of);
    }

    private static Cursor cursor(AssistanceRequest letter) {
        return Cursor.of(letter.id());
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key(0));
        } catch (IllegalArgumentException tampered) {
            throw Cursor.notACursor();
        }
    }
}
