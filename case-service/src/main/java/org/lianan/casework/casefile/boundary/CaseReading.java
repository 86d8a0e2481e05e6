package org.lianan.casework.casefile.boundary;

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
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.control.Register;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.dueboard.boundary.DueView;
import org.lianan.casework.dueboard.control.Duties;

/** Reads cases: one as the caller may see it, or the caller's register page by page. */
@ApplicationScoped
@Transactional
public class CaseReading {
    @Inject
    CaseFiles files;

    @Inject
    CaseViews views;

    @Inject
    Register register;

    @Inject
    Duties duties;

    @Inject
    Acting acting;

    public CaseView of(UUID caseId) {
        return views.of(files.get(new CaseFileId(caseId)));
    }

    /** The case after a step of this request, under its new version. */
    public CaseView changed(UUID caseId) {
        files.flush();
        return of(caseId);
    }

    public Page<CaseRow> list(Register.Filter filter, @Nullable String after, int limit) {
        var lines = register.page(acting.who(), filter, position(after), acting.now(), limit + 1);
        var page = Page.of(
                lines,
                limit,
                line -> Cursor.of(line.row().due(), line.row().key().caseId()));
        var dues = nextDues(page.items());
        return page.map(line -> CaseRow.of(line, dues.get(line.file().id().uuid())));
    }

    private Map<UUID, DueView> nextDues(List<Register.Line> lines) {
        var ids = lines.stream().map(line -> line.file().id().uuid()).toList();
        var dues = new HashMap<UUID, DueView>();
        for (var duty : duties.openOf(acting.agency(), ids)) {
            if (!dues.containsKey(duty.caseId())) {
                DueView.of(duty, duties.calendar(), acting.now()).ifPresent(due -> dues.put(duty.caseId(), due));
            }
        }
        return dues;
    }

    private static Register.After position(@Nullable String after) {
        return Cursor.read(after, 2).map(CaseReading::position).orElse(Register.After.NOTHING);
    }

    private static Register.After position(Cursor cursor) {
        try {
            return new Register.After(Instant.parse(cursor.key(0)), UUID.fromString(cursor.key(1)));
        } catch (DateTimeException | IllegalArgumentException tampered) {
            throw Cursor.notACursor();
        }
    }
}
