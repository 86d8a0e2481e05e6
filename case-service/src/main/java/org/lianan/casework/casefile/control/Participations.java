package org.lianan.casework.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Ids;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.label.Category;
import org.lianan.authz.permission.Standing;
import org.lianan.authz.wall.Principal;
import org.lianan.authz.wall.Wall;
import org.lianan.casework.casefile.entity.AgencyCase;
import org.lianan.casework.casefile.entity.Basis;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.casefile.entity.Participation;
import org.lianan.casework.dueboard.control.Duties;
import org.lianan.casework.dueboard.entity.DueChanged;

/**
 * What every agency is to every case. Each change also rewrites that agency's row in its register ({@link AgencyCase}) in
 * the same transaction.
 */
@ApplicationScoped
public class Participations {
    /** More agencies than ever work on one case; a bound all the same. */
    private static final int OF_ONE_CASE = 2_000;

    /** Standings with which an agency finds the case in its lists. */
    private static final Set<Standing> LISTED =
            EnumSet.of(Standing.LEAD, Standing.CO_HANDLER, Standing.ASSISTING, Standing.INFORMED, Standing.SUPERVISING);

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    Duties duties;

    @Inject
    Wall wall;

    /** The agency that opened the case leads it, and reads what others file for it as far as that can be shared at all. */
    public void open(CaseFile file, String by, Instant now) {
        grant(file.id(), file.lead(), Standing.LEAD, Basis.OPENED, List.of(), null, by, now)
                .opens(Category.grantable(), true);
    }

    /** Gives a standing, or replaces the same standing that the agency had. */
    public Participation grant(
            CaseFileId caseId,
            AgencyId agency,
            Standing standing,
            Basis basis,
            List<String> scope,
            @Nullable Instant until,
            String by,
            Instant now) {
        end(caseId, agency, standing, "REPLACED", now);
        em.flush();
        var given = new Participation(Ids.next(), caseId, agency, standing, basis, scope, until, by, now);
        em.persist(given);
        rewriteRegister(caseId, agency, now);
        return given;
    }

    /** Ends one standing of the agency; nothing happens where it has none. */
    public void end(CaseFileId caseId, AgencyId agency, Standing standing, String reason, Instant now) {
        of(caseId, agency).stream()
                .filter(given -> given.standing() == standing)
                .filter(given -> given.endedAt().isEmpty())
                .forEach(given -> given.end(reason, now));
        rewriteRegister(caseId, agency, now);
    }

    /** Writes the state of the case into the registers of all its agencies; call it after every step of a case. */
    public void follow(CaseFile file) {
        wall.as(
                Principal.REGISTER,
                () -> em.createQuery(
                                "select a from AgencyCase a where a.key.caseId = :caseId order by a.key.agency",
                                AgencyCase.class)
                        .setParameter("caseId", file.id().uuid())
                        .setMaxResults(OF_ONE_CASE)
                        .getResultList()
                        .forEach(row -> row.follows(file.state())));
    }

    public List<Participation> of(CaseFileId caseId) {
        return em.createQuery(
                        "select p from Participation p where p.caseId = :caseId order by p.since, p.id",
                        Participation.class)
                .setParameter("caseId", caseId.uuid())
                .setMaxResults(OF_ONE_CASE)
                .getResultList();
    }

    /** Of each agency that took part and does no longer, what it was last. An invitation alone is no part. */
    public List<Participation> former(CaseFileId caseId, Instant now) {
        return former(of(caseId), now);
    }

    static List<Participation> former(List<Participation> all, Instant now) {
        var present = all.stream()
                .filter(given -> given.holdsAt(now))
                .map(Participation::agency)
                .collect(Collectors.toSet());
        var last = new LinkedHashMap<AgencyId, Participation>();
        all.stream()
                .filter(given -> !present.contains(given.agency()))
                .filter(given -> given.standing() != Standing.INVITED)
                .sorted(Comparator.comparing(given -> given.lastMoment().orElse(now)))
                .forEach(given -> last.put(given.agency(), given));
        return List.copyOf(last.values());
    }

    /** The strongest standing that the agency holds now; {@link Standing#FORMER} where all of them ended. */
    public Standing standing(AgencyId agency, CaseFileId caseId, Instant now) {
        var all = of(caseId, agency);
        return strongest(all, now)
                .map(Participation::standing)
                .orElse(
                        all.stream().allMatch(given -> given.standing() == Standing.INVITED)
                                ? Standing.NONE
                                : Standing.FORMER);
    }

    /** The last moment of the agency's part in the case; empty where it takes part, or never did. */
    public Optional<Instant> endOfPart(AgencyId agency, CaseFileId caseId, Instant now) {
        return former(of(caseId, agency), now).stream().findFirst().flatMap(Participation::lastMoment);
    }

    private List<Participation> of(CaseFileId caseId, AgencyId agency) {
        return em.createQuery("""
                        select p from Participation p
                         where p.caseId = :caseId and p.agency = :agency
                         order by p.since, p.id""", Participation.class)
                .setParameter("caseId", caseId.uuid())
                .setParameter("agency", agency.id())
                .setMaxResults(OF_ONE_CASE)
                .getResultList();
    }

    /** A duty was opened, moved or closed: the register sorts by what is due next. */
    void resort(@Observes DueChanged changed) {
        wall.as(Principal.REGISTER, () -> sort(changed));
    }

    private void sort(DueChanged changed) {
        var row = em.find(AgencyCase.class, new AgencyCase.Key(changed.agency(), changed.caseId()));
        if (row != null) {
            row.nextDueIs(duties.firstEnd(changed.caseId(), changed.agency()).orElse(AgencyCase.NO_DUE));
        }
    }

    private void rewriteRegister(CaseFileId caseId, AgencyId agency, Instant now) {
        wall.as(Principal.REGISTER, () -> write(caseId, agency, now));
    }

    private void write(CaseFileId caseId, AgencyId agency, Instant now) {
        var key = new AgencyCase.Key(agency.id(), caseId.uuid());
        var row = em.find(AgencyCase.class, key);
        var held = of(caseId, agency).stream()
                .filter(given -> LISTED.contains(given.standing()))
                .filter(given -> given.holdsAt(now))
                .toList();
        var shown = strongest(held, now);
        if (shown.isEmpty()) {
            if (row != null) {
                em.remove(row);
            }
            return;
        }
        if (row == null) {
            row = new AgencyCase(agency, em.getReference(CaseFile.class, caseId.uuid()));
            row.nextDueIs(duties.firstEnd(caseId.uuid(), agency.id()).orElse(AgencyCase.NO_DUE));
            em.persist(row);
        }
        row.shows(shown.get().standing(), lastMoment(held));
    }

    /** When the last of these standings ends; null where one of them has no end. */
    private static @Nullable Instant lastMoment(List<Participation> held) {
        return held.stream().anyMatch(given -> given.until().isEmpty())
                ? null
                : held.stream()
                        .flatMap(given -> given.until().stream())
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static Optional<Participation> strongest(List<Participation> given, Instant now) {
        return given.stream().filter(one -> one.holdsAt(now)).min(Comparator.comparing(Participation::standing));
    }
}
