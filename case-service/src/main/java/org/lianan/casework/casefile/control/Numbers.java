package org.lianan.casework.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.lianan.authz.agency.Agencies;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.casefile.entity.CaseNumber;

/**
 * Running numbers of cases and of official documents (文号). A number is taken in the transaction that uses it and under
 * the lock of its counter, so that none is given twice and none is lost to a transaction that fails.
 */
@ApplicationScoped
public class Numbers {
    private static final String NO_DIVISION = "000000";

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    Agencies agencies;

    public CaseNumber nextCase(AgencyId agency, int year) {
        var division = agencies.get(agency).divisionCode().orElse(NO_DIVISION);
        return CaseNumber.of(year, division, next("KQ-" + division, "", year));
    }

    /** The next number of one kind of document: own word, word, year, e.g. {@code 通海市监协查〔2026〕3号} for 协查. */
    public String nextDocument(AgencyId agency, String word, int year) {
        var own = agencies.get(agency).docWord().orElse("");
        return own + word + "〔" + year + "〕" + next(agency.id(), word, year) + "号";
    }

    private long next(String series, String word, int year) {
        return ((Number) em.createNativeQuery("""
                                insert into casework.running_number as n (series, word, year, last)
                                values (:series, :word, :year, 1)
                                on conflict (series, word, year) do update set last = n.last + 1
                                returning last""", Long.class)
                        .setParameter("series", series)
                        .setParameter("word", word)
                        .setParameter("year", year)
                        .getSingleResult())
                .longValue();
    }
}
