package org.lianan.authz.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Officer;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.agency.Person;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.caller.Role;
import org.lianan.authz.page.Cursor;
import org.lianan.authz.page.Page;
import org.lianan.authz.wall.Principal;
import org.lianan.authz.wall.Wall;

/** The audit trail as it is read: by auditors, by those who answer for a case, and by each officer about themselves. */
@ApplicationScoped
@Transactional
public class AuditReading {
    /** More things than one agency ever opens in one case; a bound all the same. */
    private static final int OF_ONE_RECEIPT = 2_000;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    AuditScope scope;

    @Inject
    CaseNumbers caseNumbers;

    @Inject
    CurrentCaller caller;

    @Inject
    Officers officers;

    @Inject
    Wall wall;

    /** What an auditor asks for, as typed. */
    public record Search(
            @Nullable String officer,
            @Nullable String action,
            @Nullable String outcome,
            @Nullable String caseNumber,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /**
     * An event as auditors see it.
     *
     * @param seq its place in the chain; null while it waits for one
     * @param name the officer's name, where the directory knows it
     */
    public record EventView(
            UUID id,
            @Nullable Long seq,
            Instant at,
            UUID requestId,
            String officer,
            @Nullable String name,
            @Nullable String nameEn,
            String agency,
            String action,
            @Nullable UUID caseId,
            String object,
            @Nullable String ids,
            String outcome,
            @Nullable Integer status) {}

    /**
     * A look at a case (查阅记录): officers of other agencies appear by agency and role alone.
     *
     * @param officer null where the officer is of another agency
     */
    public record Look(
            Instant at,
            String action,
            String agency,
            @Nullable Person officer,
            List<Role> roles) {}

    /** One's own events. */
    public record OwnLook(
            Instant at, String action, @Nullable UUID caseId, String outcome) {}

    public Page<EventView> events(Search search, @Nullable String after, int limit) {
        return scope.read(agency -> {
            var filters = filters(search, agency);
            if (filters == null) {
                return new Page<>(List.of(), null);
            }
            var page = page(filters, after, limit);
            var places = places(page.items());
            var known =
                    officers.all(page.items().stream().map(AuditEvent::officer).collect(Collectors.toSet()));
            return page.map(event -> view(event, places.get(event.id()), known.get(event.officer())));
        });
    }

    /** The reads of a case that were let through, latest first. */
    public Page<Look> looksAt(UUID caseId, @Nullable String after, int limit) {
        var mine = caller.get().agency().id();
        return wall.as(Principal.AUDIT, () -> {
            var page = page(
                    " and e.caseId = :caseId and e.outcome in ('ALLOWED', 'EMERGENCY') and e.object like 'GET %'",
                    Map.of("caseId", caseId), after, limit);
            var known =
                    officers.all(page.items().stream().map(AuditEvent::officer).collect(Collectors.toSet()));
            return page.map(event ->
                    look(event, known.get(event.officer()), event.agency().equals(mine)));
        });
    }

    /**
     * What an agency has read of a case, each thing once.
     *
     * @param ids which thing it was, as in the address that was asked for
     */
    public record Opened(String action, @Nullable String ids, long times, long officers, Instant first, Instant last) {}

    /** What this agency has opened of the case, the latest first, as far as a receipt is long. */
    public List<Opened> openedBy(String agency, UUID caseId) {
        return wall.as(
                Principal.AUDIT,
                () -> em.createQuery("""
                                select new org.lianan.authz.audit.AuditReading$Opened(
                                           e.action, e.ids, count(e), count(distinct e.officer), min(e.at), max(e.at))
                                  from AuditEvent e
                                 where e.caseId = :caseId and e.agency = :agency
                                   and e.outcome in ('ALLOWED', 'EMERGENCY') and e.object like 'GET %'
                                 group by e.action, e.ids
                                 order by max(e.at) desc, e.action""", Opened.class)
                        .setParameter("caseId", caseId)
                        .setParameter("agency", agency)
                        .setMaxResults(OF_ONE_RECEIPT)
                        .getResultList());
    }

    /** What the portal has recorded of the caller. */
    public Page<OwnLook> looksOfMine(@Nullable String after, int limit) {
        return page(
                        " and e.officer = :officer and e.agency = :agency",
                        Map.of(
                                "officer",
                                caller.get().officer(),
                                "agency",
                                caller.get().agency().id()),
                        after,
                        limit)
                .map(event ->
                        new OwnLook(event.at(), event.action(), event.caseId().orElse(null), event.outcome()));
    }

    /** The filters of a search; null where it asks for a case that the caller's side of the wall does not know. */
    @Nullable
    AuditFilters filters(Search search, @Nullable String agency) {
        UUID caseId = null;
        if (search.caseNumber() != null && !search.caseNumber().isBlank()) {
            var found = caseNumbers.find(search.caseNumber().strip());
            if (found.isEmpty()) {
                return null;
            }
            caseId = found.get();
        }
        return new AuditFilters(
                agency,
                blankIsNull(search.officer()),
                blankIsNull(search.action()),
                blankIsNull(search.outcome()),
                caseId,
                search.from(),
                search.to());
    }

    private Page<AuditEvent> page(AuditFilters filters, @Nullable String after, int limit) {
        return page(filters.conditions(), filters.parameters(), after, limit);
    }

    private Page<AuditEvent> page(
            String conditions, Map<String, Object> parameters, @Nullable String after, int limit) {
        var cursor = Cursor.read(after, 2);
        var query = em.createQuery(
                "select e from AuditEvent e where 1 = 1" + conditions
                        + (cursor.isPresent() ? " and (e.at < :lastAt or e.at = :lastAt and e.id < :lastId)" : "")
                        + " order by e.at desc, e.id desc",
                AuditEvent.class);
        parameters.forEach(query::setParameter);
        cursor.ifPresent(last -> {
            query.setParameter("lastAt", at(last.key(0)));
            query.setParameter("lastId", id(last.key(1)));
        });
        return Page.of(
                query.setMaxResults(limit + 1).getResultList(), limit, event -> Cursor.of(event.at(), event.id()));
    }

    private Map<UUID, Long> places(List<AuditEvent> events) {
        if (events.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select l from ChainLink l where l.eventId in :ids", ChainLink.class)
                .setParameter("ids", events.stream().map(AuditEvent::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(ChainLink::eventId, ChainLink::seq));
    }

    private static EventView view(AuditEvent event, @Nullable Long seq, @Nullable Officer officer) {
        return new EventView(
                event.id(),
                seq,
                event.at(),
                event.requestId(),
                event.officer(),
                officer == null ? null : officer.person().name(),
                officer == null ? null : officer.person().nameEn(),
                event.agency(),
                event.action(),
                event.caseId().orElse(null),
                event.object(),
                event.ids().orElse(null),
                event.outcome(),
                event.status().orElse(null));
    }

    private static Look look(AuditEvent event, @Nullable Officer officer, boolean isOwn) {
        return new Look(
                event.at(),
                event.action(),
                event.agency(),
                isOwn && officer != null ? officer.person() : null,
                officer == null ? List.of() : officer.roles().stream().sorted().toList());
    }

    private static Instant at(String key) {
        try {
            return Instant.parse(key);
        } catch (DateTimeException notATime) {
            throw Cursor.notACursor();
        }
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException notAnId) {
            throw Cursor.notACursor();
        }
    }

    private static @Nullable String blankIsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
