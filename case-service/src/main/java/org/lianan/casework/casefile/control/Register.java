package org.lianan.casework.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.casefile.entity.AgencyCase;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.casefile.entity.CaseState;
import org.lianan.casework.need.control.Need;

/** The register of an agency: the cases that it may list, the next one due first, a page at a time. */
@ApplicationScoped
public class Register {
    /** Which kind of place a province is looked for in. */
    public enum PlaceRole {
        PLATFORM,
        MERCHANT,
        VIOLATION
    }

    /**
     * What a list is narrowed to; null means everything.
     *
     * @param query part of the number or the title
     * @param province the first two digits of its division code
     */
    public record Filter(
            @Nullable CaseState state,
            @Nullable Standing standing,
            @Nullable String query,
            @Nullable String province,
            @Nullable PlaceRole placeRole) {}

    /** One row with its case. */
    public record Line(AgencyCase row, CaseFile file) {}

    /** Where a page begins: after the row that is due then. */
    public record After(Instant due, UUID caseId) {
        public static final After NOTHING = new After(Instant.EPOCH, new UUID(0, 0));
    }

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    public List<Line> page(Caller reader, Filter filter, After after, Instant now, int limit) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        narrow(filter, conditions, values);
        var found = em.createQuery(
                        """
                        select new org.lianan.casework.casefile.control.Register$Line(a, f)
                          from AgencyCase a join CaseFile f on f.id = a.key.caseId
                         where a.key.agency = :agency and %s
                           and (a.visibleUntil is null or a.visibleUntil > :now)
                           and a.due >= :due and (a.due > :due or a.key.caseId > :caseId)
                        """.formatted(Need.toKnow("a.key.caseId")) + String.join("\n", conditions)
                                + "\n order by a.due, a.key.caseId",
                        Line.class)
                .setParameter("agency", reader.agency().id())
                .setParameter("names", reader.names())
                .setParameter("now", now)
                .setParameter("due", after.due())
                .setParameter("caseId", after.caseId())
                .setMaxResults(limit);
        values.forEach(found::setParameter);
        return found.getResultList();
    }

    private static void narrow(Filter filter, List<String> conditions, Map<String, Object> values) {
        if (filter.state() != null) {
            conditions.add("and a.state = :state");
            values.put("state", filter.state());
        }
        if (filter.standing() != null) {
            conditions.add("and a.standing = :standing");
            values.put("standing", filter.standing());
        }
        if (filter.query() != null) {
            conditions.add("and (f.number like :query escape '!' or f.title like :query escape '!')");
            values.put("query", "%" + filter.query().strip().replaceAll("([!%_])", "!$1") + "%");
        }
        if (filter.province() != null) {
            conditions.add(in(filter.placeRole()));
            values.put("province", filter.province() + "%");
        }
    }

    private static String in(@Nullable PlaceRole role) {
        if (role == null) {
            return "and (f.places.platformSeat like :province or f.places.merchantActual like :province"
                    + " or f.places.violation like :province)";
        }
        return switch (role) {
            case PLATFORM -> "and f.places.platformSeat like :province";
            case MERCHANT -> "and f.places.merchantActual like :province";
            case VIOLATION -> "and f.places.violation like :province";
        };
    }
}
