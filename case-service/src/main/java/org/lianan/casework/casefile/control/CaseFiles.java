package org.lianan.casework.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianan.authz.refusal.NotFound;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.casefile.entity.CaseState;

/** All case files. */
@ApplicationScoped
public class CaseFiles {
    /** More cases than one case is ever linked with; a bound all the same. */
    private static final int LINKED = 200;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    public void add(CaseFile file) {
        em.persist(file);
    }

    public CaseFile get(CaseFileId id) {
        var file = em.find(CaseFile.class, id.uuid());
        if (file == null) {
            throw new NotFound();
        }
        return file;
    }

    /** Where a case stands, without reading the rest of it. */
    Optional<CaseState> state(CaseFileId id) {
        return em.createQuery("select f.state from CaseFile f where f.id = :id", CaseState.class)
                .setParameter("id", id.uuid())
                .getResultStream()
                .findFirst();
    }

    /** Sends the changes to the database, so that the new version is known. */
    public void flush() {
        em.flush();
    }

    public List<CaseFile> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select f from CaseFile f where f.id in :ids order by f.id", CaseFile.class)
                        .setParameter("ids", ids)
                        .setMaxResults(ids.size())
                        .getResultList();
    }

    /** The cases that began as leads forwarded from this one. */
    public List<CaseFile> forwardedFrom(CaseFileId origin) {
        return em.createQuery("select f from CaseFile f where f.forwardedFrom = :origin order by f.id", CaseFile.class)
                .setParameter("origin", origin.uuid())
                .setMaxResults(LINKED)
                .getResultList();
    }
}
