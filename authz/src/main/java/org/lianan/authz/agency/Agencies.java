package org.lianan.authz.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.refusal.NotFound;

/** All agencies of the directory. */
@ApplicationScoped
public class Agencies {
    /** More agencies than the state has; a bound all the same. */
    private static final int ALL = 10_000;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    public Agency get(AgencyId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<Agency> find(AgencyId id) {
        return Optional.ofNullable(em.find(Agency.class, id.id()));
    }

    public List<Agency> all() {
        return em.createQuery("select a from Agency a order by a.id", Agency.class)
                .setMaxResults(ALL)
                .getResultList();
    }

    /** Whether there is an agency below this one. */
    public boolean hasBelow(AgencyId id) {
        return em.createQuery("select count(a) from Agency a where a.parent = :id", Long.class)
                        .setParameter("id", id.id())
                        .getSingleResult()
                > 0;
    }

    /** The regulator of a division: its own bureau, or the next one above that exists. */
    public Optional<Agency> regulatorOf(String divisionCode) {
        for (var code :
                List.of(divisionCode, divisionCode.substring(0, 4) + "00", divisionCode.substring(0, 2) + "0000")) {
            var found = em.createQuery(
                            "select a from Agency a where a.divisionCode = :code and a.kind = :regulator order by a.id",
                            Agency.class)
                    .setParameter("code", code)
                    .setParameter("regulator", Agency.Kind.REGULATOR)
                    .setMaxResults(1)
                    .getResultStream()
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    void put(Agency agency) {
        em.merge(agency);
    }
}
