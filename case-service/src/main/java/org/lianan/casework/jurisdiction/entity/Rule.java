package org.lianan.casework.jurisdiction.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.law.Instrument;
import org.lianan.casework.law.LegalBasis;

/**
 * One row of {@link Rules} (管辖规则).
 *
 * @param number as officers quote it: J2, J3b
 * @param instruments the laws whose breach it covers; empty for any
 * @param candidates the places that may be competent, the default first
 * @param validFrom the first day on which it applies
 * @param validTo the first day on which it no longer does; null while in force
 */
public record Rule(
        String number,
        Proceeding proceeding,
        Set<Subject> subjects,
        Set<Instrument> instruments,
        List<Candidate> candidates,
        LeadBy leadBy,
        LegalBasis basis,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Rule {
        subjects = Set.copyOf(subjects);
        instruments = Set.copyOf(instruments);
        candidates = List.copyOf(candidates);
    }

    /** Whether it speaks of such an act at all, be it in force or not. */
    boolean covers(Proceeding asked, Act act) {
        return proceeding == asked
                && subjects.contains(act.subject())
                && (instruments.isEmpty() || instruments.contains(act.instrument()));
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
