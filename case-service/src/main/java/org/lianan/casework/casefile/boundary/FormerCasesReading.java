package org.lianan.casework.casefile.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.page.Cursor;
import org.lianan.authz.page.Page;
import org.lianan.authz.refusal.NotFound;
import org.lianan.casework.casefile.control.FormerParts;

/** Reads what the caller's agency keeps of cases that were shared with it. */
@ApplicationScoped
@Transactional
public class FormerCasesReading {
    private static final UUID BEFORE_ALL = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    @Inject
    FormerParts parts;

    @Inject
    Acting acting;

    public Page<Tombstone> list(@Nullable String after, int limit) {
        var before = Cursor.read(after, 1).map(FormerCasesReading::id).orElse(BEFORE_ALL);
        return Page.of(
                        parts.page(acting.who(), before, acting.now(), limit + 1),
                        limit,
                        line -> Cursor.of(line.part().id()))
                .map(Tombstone::of);
    }

    public Tombstone of(UUID id) {
        return parts.find(acting.who(), id, acting.now()).map(Tombstone::of).orElseThrow(NotFound::new);
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key(0));
        } catch (IllegalArgumentException tampered) {
            throw Cursor.notACursor();
        }
    }
}
