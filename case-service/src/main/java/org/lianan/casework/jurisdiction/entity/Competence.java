package org.lianan.casework.jurisdiction.entity;

import static org.lianan.casework.jurisdiction.entity.LeadBy.FIRST_TO_FILE;
import static org.lianan.casework.jurisdiction.entity.LeadBy.FIRST_TO_RECEIVE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.law.Reason;
import org.lianan.casework.party.DivisionCode;

/**
 * Who is competent for one act, who leads unless something else is settled, and why (单项违法行为的管辖).
 *
 * @param rule null where no rule known to the table covers the act on its day
 * @param grounds the competent bureaus, the default first
 * @param lead one of the grounds; null where no competent division is known
 */
public record Competence(
        Act act,
        @Nullable Rule rule,
        List<Ground> grounds,
        @Nullable Ground lead,
        List<Reason> explanation) {

    public Competence {
        grounds = List.copyOf(grounds);
        explanation = List.copyOf(explanation);
    }

    public Optional<Ground> defaultLead() {
        return Optional.ofNullable(lead);
    }

    /** Who may punish the act; the rule is that of the day of the act. */
    public static Competence toPunish(Act act, FirstContact contact, BureauDirectory directory) {
        return new Weighing(Proceeding.PENALTY, act, act.on(), contact, directory).competence();
    }

    /** Who may mediate a complaint received on this day. */
    public static Competence forComplaint(
            Act act, LocalDate receivedOn, FirstContact contact, BureauDirectory directory) {
        return new Weighing(Proceeding.COMPLAINT, act, receivedOn, contact, directory).competence();
    }

    /** Who may handle a report received on this day. */
    public static Competence forReport(Act act, LocalDate receivedOn, FirstContact contact, BureauDirectory directory) {
        return new Weighing(Proceeding.REPORT, act, receivedOn, contact, directory).competence();
    }

    boolean isCompetent(DivisionCode division) {
        return grounds.stream().anyMatch(ground -> ground.division().equals(division));
    }

    static Reason step(String code) {
        return Reason.of("jurisdiction", code);
    }

    static Reason inDivision(Reason reason, DivisionCode division) {
        return reason.with("divisionCode", division)
                .with("divisionZh", division.division().fullName())
                .with("divisionEn", division.division().fullNameEn());
    }

    /** The rule held against the facts, place by place. */
    private static final class Weighing {
        private final Proceeding proceeding;
        private final Act act;
        private final LocalDate day;
        private final FirstContact contact;
        private final BureauDirectory directory;

        private final List<Ground> grounds = new ArrayList<>();
        private final List<Reason> explanation = new ArrayList<>();

        Weighing(Proceeding proceeding, Act act, LocalDate day, FirstContact contact, BureauDirectory directory) {
            this.proceeding = proceeding;
            this.act = act;
            this.day = day;
            this.contact = contact;
            this.directory = directory;
        }

        Competence competence() {
            Rules.notInForce(proceeding, act, day).forEach(this::explainNotInForce);
            var rule = Rules.inForce(proceeding, act, day).orElse(null);
            if (rule == null) {
                explanation.add(step("NO_RULE").with("proceeding", proceeding).with("day", day));
                return new Competence(act, null, grounds, null, explanation);
            }
            explanation.add(step("RULE")
                    .with("rule", rule.number())
                    .with("proceeding", proceeding)
                    .with("subject", act.subject())
                    .with("instrumentZh", act.instrument().zh())
                    .with("instrumentEn", act.instrument().en())
                    .with(rule.basis()));
            rule.candidates().forEach(candidate -> weigh(candidate, rule));
            return new Competence(act, rule, grounds, lead(rule), explanation);
        }

        private void weigh(Candidate candidate, Rule rule) {
            var known = act.places().at(candidate.place());
            switch (candidate.when()) {
                case ALWAYS ->
                    known.ifPresentOrElse(
                            place -> accept(candidate, standingOn(place), rule, "COMPETENT"),
                            () -> explanation.add(step("PLACE_UNKNOWN").with("place", candidate.place())));
                case IF_NONE_BEFORE -> {
                    if (grounds.isEmpty()) {
                        known.ifPresentOrElse(
                                place -> accept(candidate, standingOn(place), rule, "COMPETENT_INSTEAD"),
                                () -> explanation.add(step("PLACE_UNKNOWN").with("place", candidate.place())));
                    }
                }
                case IF_FIRST -> known.ifPresent(place -> weighFirst(candidate, standingOn(place), rule));
            }
        }

        private void weighFirst(Candidate candidate, DivisionCode division, Rule rule) {
            if (contact.wasWith(directory.bureauOf(division))) {
                accept(candidate, division, rule, "COMPETENT_AS_FIRST");
            } else {
                explanation.add(inDivision(step("NOT_COMPETENT_NOT_FIRST").with("place", candidate.place()), division));
            }
        }

        private void accept(Candidate candidate, DivisionCode division, Rule rule, String code) {
            var reason = inDivision(
                    step(code)
                            .with("place", candidate.place())
                            .with("rule", rule.number())
                            .with(rule.basis()),
                    division);
            var bureau = directory.bureauOf(division).orElse(null);
            grounds.add(new Ground(candidate.place(), division, bureau, rule, reason));
            explanation.add(reason);
            if (bureau == null) {
                explanation.add(inDivision(step("NO_BUREAU"), division));
            }
        }

        private @Nullable Ground lead(Rule rule) {
            if (grounds.isEmpty()) {
                explanation.add(step("NO_LEAD"));
                return null;
            }
            var settled = settledBy(rule.leadBy());
            if (settled != null) {
                explainLead(rule.leadBy() == FIRST_TO_FILE ? "LEAD_FIRST_TO_FILE" : "LEAD_FIRST_TO_RECEIVE", settled);
                return settled;
            }
            var first = grounds.get(0);
            explainLead(grounds.size() == 1 ? "LEAD_ONLY_ONE" : "LEAD_BY_DEFAULT", first);
            return first;
        }

        private @Nullable Ground settledBy(LeadBy leadBy) {
            var agency = leadBy == FIRST_TO_FILE
                    ? contact.firstToFile()
                    : leadBy == FIRST_TO_RECEIVE ? contact.first() : null;
            return groundOf(agency);
        }

        private @Nullable Ground groundOf(@Nullable AgencyId agency) {
            return grounds.stream()
                    .filter(ground -> agency != null && agency.equals(ground.bureau()))
                    .findFirst()
                    .orElse(null);
        }

        private void explainLead(String code, Ground ground) {
            explanation.add(inDivision(
                    step(code).with("rule", ground.rule().number()).with("place", ground.place()), ground.division()));
        }

        private void explainNotInForce(Rule rule) {
            var code = day.isBefore(rule.validFrom()) ? "RULE_NOT_YET" : "RULE_NO_LONGER";
            explanation.add(step(code)
                    .with("rule", rule.number())
                    .with("day", day)
                    .with("validFrom", rule.validFrom())
                    .with("validTo", rule.validTo() == null ? "" : rule.validTo())
                    .with(rule.basis()));
        }

        /** An old code stands for the division that took its place. */
        private DivisionCode standingOn(DivisionCode division) {
            return division.division().on(day).code();
        }
    }
}
