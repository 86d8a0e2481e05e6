package org.lianan.casework.jurisdiction.entity;

import static org.lianan.casework.jurisdiction.entity.Competence.inDivision;
import static org.lianan.casework.jurisdiction.entity.Competence.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.law.Instrument;
import org.lianan.casework.law.LegalBasis;
import org.lianan.casework.law.Reason;

/**
 * The assessment of a case with all its acts (管辖评估): competence act by act, a proposal for the lead, and whom to ask for
 * assistance. It decides nothing.
 *
 * @param lead the ground on which the proposed lead rests; null where no act has one
 */
public record Assessment(
        List<Competence> acts, @Nullable Ground lead, List<Assisting> assisting, List<Reason> explanation) {
    private static final LegalBasis LETTER = LegalBasis.of(Instrument.ORDER_2, "45");
    private static final LegalBasis PLATFORM_DATA = LegalBasis.of(Instrument.ORDER_37, "33, 34");

    public Assessment {
        acts = List.copyOf(acts);
        assisting = List.copyOf(assisting);
        explanation = List.copyOf(explanation);
    }

    /** Who may punish these acts; the answers come in the order of the acts. */
    public static Assessment of(List<Act> acts, FirstContact contact, BureauDirectory directory) {
        var competences = acts.stream()
                .map(act -> Competence.toPunish(act, contact, directory))
                .toList();
        var explanation = new ArrayList<Reason>();
        competences.forEach(competence -> explanation.addAll(competence.explanation()));
        var lead = proposedLead(competences, explanation);
        return new Assessment(competences, lead, assisting(competences, directory, explanation), explanation);
    }

    public Optional<Ground> defaultLead() {
        return Optional.ofNullable(lead);
    }

    /** Every bureau of this portal that is competent for at least one of the acts. */
    public List<AgencyId> competentAgencies() {
        return acts.stream()
                .flatMap(competence -> competence.grounds().stream())
                .flatMap(ground -> ground.agency().stream())
                .distinct()
                .toList();
    }

    /** The bureau that leads in most of the acts; where they are equally many, in the first act. */
    private static @Nullable Ground proposedLead(List<Competence> acts, List<Reason> explanation) {
        var leads = acts.stream()
                .map(Competence::lead)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        var votes = new LinkedHashMap<String, Integer>();
        leads.forEach(ground -> votes.merge(ground.division().code(), 1, Integer::sum));
        if (votes.isEmpty()) {
            return null;
        }
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        var lead = leads.stream()
                .filter(ground ->
                        Objects.requireNonNull(votes.get(ground.division().code())) == most)
                .findFirst()
                .orElseThrow();
        if (votes.size() > 1) {
            explanation.add(inDivision(step("LEADS_DIFFER"), lead.division()));
        }
        return lead;
    }

    private static List<Assisting> assisting(
            List<Competence> acts, BureauDirectory directory, List<Reason> explanation) {
        var proposed = new LinkedHashMap<String, Assisting>();
        for (var competence : acts) {
            propose(Place.PLATFORM_SEAT, "PLATFORM_SEAT_ASSISTS", PLATFORM_DATA, competence, acts, directory, proposed);
            propose(Place.VIOLATION_PLACE, "VIOLATION_PLACE_ASSISTS", LETTER, competence, acts, directory, proposed);
            propose(Place.BUYERS_PLACE, "BUYERS_PLACE_ASSISTS", LETTER, competence, acts, directory, proposed);
        }
        proposed.values().forEach(assisting -> explanation.add(assisting.reason()));
        return List.copyOf(proposed.values());
    }

    private static void propose(
            Place place,
            String code,
            LegalBasis basis,
            Competence competence,
            List<Competence> acts,
            BureauDirectory directory,
            LinkedHashMap<String, Assisting> proposed) {
        competence
                .act()
                .places()
                .at(place)
                .map(known -> known.division().on(competence.act().on()).code())
                .filter(division -> acts.stream().noneMatch(act -> act.isCompetent(division)))
                .ifPresent(division -> proposed.putIfAbsent(
                        division.code(),
                        new Assisting(
                                place,
                                division,
                                directory.bureauOf(division).orElse(null),
                                inDivision(step(code).with("place", place).with(basis), division))));
    }
}
