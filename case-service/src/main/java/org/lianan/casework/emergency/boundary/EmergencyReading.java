package org.lianan.casework.emergency.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.audit.AuditScope;
import org.lianan.authz.caller.Role;
import org.lianan.authz.page.Cursor;
import org.lianan.authz.page.Page;
import org.lianan.authz.wall.Principal;
import org.lianan.authz.wall.Wall;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.need.control.Emergencies;
import org.lianan.casework.need.entity.Emergency;

/** Reads emergencies: one's own, those of a case, those of the auditor's agency or of the whole node. */
@ApplicationScoped
@Transactional
public class EmergencyReading {
    private static final UUID BEFORE_ALL = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    private static final int OF_ONE_CASE = 200;
    private static final Set<Role> WATCHING = EnumSet.of(Role.AUDITOR, Role.SECURITY_ADMIN);

    @Inject
    Emergencies emergencies;

    @Inject
    AuditScope scope;

    @Inject
    Wall wall;

    @Inject
    Acting acting;

    /** Leaders see their own, auditors those of their agency, both kinds at the portal's own agency see all. */
    public Page<EmergencyView> list(@Nullable String after, int limit) {
        var before = Cursor.read(after, 1).map(EmergencyReading::id).orElse(BEFORE_ALL);
        if (!acting.who().hasAnyOf(WATCHING)) {
            return page(acting.officer(), before, limit);
        }
        return scope.isNode() ? wall.as(Principal.AUDIT, () -> page(null, before, limit)) : page(null, before, limit);
    }

    public Page<EmergencyView> of(CaseFileId caseId) {
        var mine = acting.agency().id();
        return new Page<>(
                emergencies.of(caseId.uuid(), OF_ONE_CASE).stream()
                        .map(one -> EmergencyView.of(one, one.agency().equals(mine), acting.now()))
                        .toList(),
                null);
    }

    private Page<EmergencyView> page(@Nullable String officer, UUID before, int limit) {
        return Page.of(emergencies.page(officer, before, limit + 1), limit, one -> Cursor.of(one.id()))
                .map((Emergency one) -> EmergencyView.of(one, true, acting.now()));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key(0));
        } catch (IllegalArgumentException tampered) {
            throw Cursor.notACursor();
        }
    }
}
