package org.lianan.authz.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lianan.authz.refusal.NotFound;
import org.lianan.authz.wall.Principal;
import org.lianan.authz.wall.Wall;

/** The lines of an export, a batch at a time. */
@ApplicationScoped
public class ExportLines {
    private static final int BATCH = 1_000;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    Wall wall;

    @Inject
    AuditScope scope;

    /** Some lines, and the place of the last event in them; 0 where no more follow. */
    public record Batch(List<String> lines, long last) {}

    /** Who took it out, when and from where; the first line, and its id is in each that follows. */
    public String watermark(AuditExport export) {
        return Json.createObjectBuilder()
                .add("watermark", "审计数据，仅限内部使用，不得外传 / audit data, internal, not to be passed on")
                .add("export", export.id().toString())
                .add("officer", export.officer())
                .add("name", export.name())
                .add("agency", export.agency())
                .add("at", export.at().toString())
                .add("filters", export.filters().json())
                .build()
                .toString();
    }

    @Transactional
    public Batch after(AuditExport export, long seq) {
        if (export.isNode() && !scope.isNode()) {
            throw new NotFound();
        }
        Supplier<Batch> read = () -> read(export, seq);
        return export.isNode() ? wall.as(Principal.AUDIT, read) : read.get();
    }

    private Batch read(AuditExport export, long seq) {
        var filters = export.filters();
        var query = em.createQuery(
                        "select l, e from ChainLink l join AuditEvent e on e.id = l.eventId"
                                + " where l.seq > :after and l.seq <= :through" + filters.conditions()
                                + " order by l.seq",
                        Object[].class)
                .setParameter("after", seq)
                .setParameter("through", export.through())
                .setMaxResults(BATCH);
        filters.parameters().forEach(query::setParameter);
        var rows = query.getResultList();
        if (rows.isEmpty()) {
            return new Batch(List.of(), 0);
        }
        var before =
                before(rows.stream().map(row -> ((ChainLink) row[0]).seq() - 1).toList());
        var lines = new ArrayList<String>();
        for (var row : rows) {
            var link = (ChainLink) row[0];
            lines.add(Json.createObjectBuilder()
                    .add("export", export.id().toString())
                    .add("seq", link.seq())
                    .add("previous", before.getOrDefault(link.seq() - 1, ChainLink.BEGINNING))
                    .add("digest", link.digest())
                    .add("event", EventLine.of((AuditEvent) row[1]))
                    .build()
                    .toString());
        }
        return new Batch(lines, ((ChainLink) rows.get(rows.size() - 1)[0]).seq());
    }

    private Map<Long, String> before(List<Long> places) {
        return em.createQuery("select l from ChainLink l where l.seq in :places", ChainLink.class)
                .setParameter("places", places)
                .getResultStream()
                .collect(Collectors.toMap(ChainLink::seq, ChainLink::digest));
    }
}
