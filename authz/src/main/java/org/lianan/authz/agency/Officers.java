package org.lianan.authz.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianan.authz.caller.AgencyId;

/** All officers of the directory, with the postings that they have. */
@ApplicationScoped
public class Officers {
    private static final int OF_ONE_AGENCY = 2_000;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    public Optional<Officer> find(String officer) {
        return Optional.ofNullable(em.find(Officer.class, officer));
    }

    /** The person behind a user name; one who is not in the directory is shown by the user name. */
    public Person person(String officer) {
        return find(officer).map(Officer::person).orElseGet(() -> new Person(officer, officer, officer, ""));
    }

    /** The persons behind many user names in one query. */
    public Map<String, Person> persons(Collection<String> officers) {
        return all(officers).values().stream().collect(Collectors.toMap(Officer::officer, Officer::person));
    }

    public Map<String, Officer> all(Collection<String> officers) {
        if (officers.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select o from Officer o join fetch o.posting where o.officer in :officers", Officer.class)
                .setParameter("officers", officers)
                .getResultStream()
                .collect(Collectors.toMap(Officer::officer, Function.identity()));
    }

    public List<Officer> of(AgencyId agency) {
        return em.createQuery(
                        "select o from Officer o join fetch o.posting p where p.agency = :agency order by o.officer",
                        Officer.class)
                .setParameter("agency", agency.id())
                .setMaxResults(OF_ONE_AGENCY)
                .getResultList();
    }

    public void enter(Officer officer) {
        em.persist(officer);
    }

    /** Ends the posting of this officer and begins another one. */
    public void post(Officer officer, Posting next) {
        officer.posting().end(next.since());
        em.flush(); // there is one current posting at a time, in the database too
        em.persist(next);
        officer.isPosted(next);
        em.flush();
    }
}
