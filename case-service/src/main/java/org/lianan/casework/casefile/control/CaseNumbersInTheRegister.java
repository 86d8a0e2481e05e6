package org.lianan.casework.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianan.authz.audit.CaseNumbers;

/** Finds the id behind a number, among the cases that the wall shows; for the audit of the node, among all. */
@ApplicationScoped
public class CaseNumbersInTheRegister implements CaseNumbers {
    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public Optional<UUID> find(String number) {
        List<String> found =
                em.createNativeQuery("""
                        SELECT cast(coalesce((SELECT f.id FROM casework.case_file f WHERE f.number = :number),
                                             casework.case_of_number(:number)) AS text)""").setParameter("number", number).getResultList();
        return found.stream().filter(id -> id != null).findFirst().map(UUID::fromString);
    }
}
