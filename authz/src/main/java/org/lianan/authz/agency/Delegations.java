package org.lianan.authz.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Lent;
import org.lianan.authz.caller.Role;

/** All delegations, and what they give an officer on a day. */
@ApplicationScoped
public class Delegations {
    private static final int SHOWN = 200;

    /**
     * Who stood in for somebody does not check their work, nor they his, for as long after it as a case regularly takes to be
     * decided (SAMR Order 2, art. 64).
     */
    private static final int REMEMBERED_DAYS = 90;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    Officers officers;

    /** What the officer has today by standing in for others of the same agency whose own postings are in force. */
    public Lent lentTo(Officer officer, LocalDate today) {
        var all = em.createQuery("""
                        select d from Delegation d
                         where (d.delegate = :officer or d.delegator = :officer) and d.untilDay >= :since
                           and d.fromDay <= :today
                         order by d.madeAt, d.id""", Delegation.class)
                .setParameter("officer", officer.officer())
                .setParameter("since", today.minusDays(REMEMBERED_DAYS))
                .setParameter("today", today)
                .setMaxResults(SHOWN)
                .getResultList();
        var roles = new EnumMap<Role, String>(Role.class);
        var oneWith = new HashSet<String>();
        for (var each : all) {
            var isDelegate = each.delegate().equals(officer.officer());
            oneWith.add(isDelegate ? each.delegator() : each.delegate());
            if (isDelegate && each.isInForceOn(today) && each.agency().equals(officer.agency())) {
                heldBy(each).stream()
                        .filter(role -> !officer.roles().contains(role))
                        .forEach(role -> roles.putIfAbsent(role, each.delegator()));
            }
        }
        return new Lent(roles, oneWith);
    }

    /** Of the roles that were given those that the delegator has today. */
    private List<Role> heldBy(Delegation delegation) {
        return officers.find(delegation.delegator())
                .filter(delegator -> delegator.agency().equals(delegation.agency()))
                .map(delegator -> delegation.roles().stream()
                        .filter(delegator.roles()::contains)
                        .toList())
                .orElse(List.of());
    }

    public Optional<Delegation> find(UUID id) {
        return Optional.ofNullable(em.find(Delegation.class, id));
    }

    /** The youngest first. */
    public List<Delegation> of(AgencyId agency) {
        return em.createQuery(
                        "select d from Delegation d where d.agency = :agency order by d.madeAt desc", Delegation.class)
                .setParameter("agency", agency.id())
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Those that hold or may come to hold, by or for this officer. */
    public List<Delegation> openOf(String officer, LocalDate today) {
        return em.createQuery("""
                        select d from Delegation d
                         where (d.delegate = :officer or d.delegator = :officer) and d.endedAt is null
                           and d.untilDay >= :today""", Delegation.class)
                .setParameter("officer", officer)
                .setParameter("today", today)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    public void make(Delegation delegation) {
        em.persist(delegation);
        em.flush();
    }

    public void flush() {
        em.flush();
    }
}
