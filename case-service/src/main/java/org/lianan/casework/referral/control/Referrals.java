package org.lianan.casework.referral.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.refusal.NotFound;
import org.lianan.authz.wall.Principal;
import org.lianan.authz.wall.Wall;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.dueboard.entity.Duty;
import org.lianan.casework.need.control.Need;
import org.lianan.casework.referral.entity.AgencyReferral;
import org.lianan.casework.referral.entity.Referral;
import org.lianan.casework.referral.entity.ReferralId;
import org.lianan.casework.referral.entity.ReferralState;

/** All referrals, and the desks of the agencies on which they lie. */
@ApplicationScoped
public class Referrals {
    /** More referrals than one case ever has; a bound all the same. */
    private static final int OF_ONE_CASE = 100;

    /** More duties than one referral ever has; a bound all the same. */
    private static final int DUTIES_OF_ONE = 100;

    /** A referral on a desk, with the case that it comes from. */
    public record Line(AgencyReferral row, Referral referral, String caseNumber, String caseTitle) {}

    /** Where a page of a desk begins: after the referral that is due then. */
    public record After(Instant due, UUID id) {
        public static final After NOTHING = new After(Instant.EPOCH, new UUID(0, 0));
    }

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    Wall wall;

    public void add(Referral referral) {
        em.persist(referral);
    }

    /** A referral of this case; one of another case is not found either. */
    public Referral get(CaseFileId caseId, ReferralId id) {
        var referral = em.find(Referral.class, id.uuid());
        if (referral == null || !referral.caseId().equals(caseId)) {
            throw new NotFound();
        }
        return referral;
    }

    /** The referrals of a case, the first one first. */
    public List<Referral> of(CaseFileId caseId) {
        return em.createQuery("""
                        select r from Referral r
                         where r.caseId = :caseId
                         order by r.id""", Referral.class)
                .setParameter("caseId", caseId.uuid())
                .setMaxResults(OF_ONE_CASE)
                .getResultList();
    }

    /** Whether the case is being referred already. */
    public boolean isUnderWay(CaseFileId caseId) {
        return em.createQuery("""
                        select count(r) from Referral r
                         where r.caseId = :caseId and r.state not in :givenUp""", Long.class)
                        .setParameter("caseId", caseId.uuid())
                        .setParameter("givenUp", ReferralState.givenUp())
                        .getSingleResult()
                > 0;
    }

    /** What lies on the desk of an agency, what is due first on top. */
    public List<Line> desk(Caller reader, After after, int limit) {
        return em.createQuery("""
                        select new org.lianan.casework.referral.control.Referrals$Line(a, r, f.number, f.title)
                          from AgencyReferral a
                          join Referral r on r.id = a.key.referralId
                          join CaseFile f on f.id = r.caseId
                         where a.key.agency = :agency and %s
                           and a.due >= :due and (a.due > :due or a.key.referralId > :id)
                         order by a.due, a.key.referralId""".formatted(Need.toKnow("r.caseId")), Line.class)
                .setParameter("agency", reader.agency().id())
                .setParameter("names", reader.names())
                .setParameter("due", after.due())
                .setParameter("id", after.id())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Puts the referral on the desks of all who may read it, where its next date says. */
    public void putOnDesks(Referral referral) {
        wall.as(Principal.REGISTER, () -> write(referral));
    }

    private void write(Referral referral) {
        for (var agency : referral.readers()) {
            var due = nextDue(referral.id(), agency);
            var row = em.find(
                    AgencyReferral.class,
                    new AgencyReferral.Key(agency.id(), referral.id().uuid()));
            if (row == null) {
                em.persist(new AgencyReferral(agency, referral.id(), due));
            } else {
                row.nextDueIs(due);
            }
        }
    }

    /** The duties of a referral, of all agencies, as they were opened. */
    public List<Duty> dutiesOf(ReferralId id) {
        return em.createQuery("""
                        select d from Duty d
                         where d.subjectId = :id
                         order by d.id""", Duty.class)
                .setParameter("id", id.uuid())
                .setMaxResults(DUTIES_OF_ONE)
                .getResultList();
    }

    /** What the agency must do about each of these, the next one first, in one query. */
    public List<Duty> openDuties(AgencyId agency, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("""
                                select d from Duty d
                                 where d.subjectId in :ids and d.agency = :agency and d.closedAt is null
                                 order by d.endsAt, d.id""", Duty.class)
                        .setParameter("ids", ids)
                        .setParameter("agency", agency.id())
                        .setMaxResults(DUTIES_OF_ONE * ids.size())
                        .getResultList();
    }

    /** Writes now, so that the version that goes out is the one that was stored. */
    public void flush() {
        em.flush();
    }

    private Instant nextDue(ReferralId id, AgencyId agency) {
        return openDuties(agency, List.of(id.uuid())).stream()
                .map(Duty::endsAt)
                .findFirst()
                .orElse(Duty.NO_END);
    }
}
