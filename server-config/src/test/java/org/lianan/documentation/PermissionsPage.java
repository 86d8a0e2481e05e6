package org.lianan.documentation;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.Role;
import org.lianan.authz.permission.Action;
import org.lianan.authz.permission.SeparationOfDuties;
import org.lianan.authz.permission.Standing;
import org.lianan.authz.permission.StateGroup;

/** Who may do what, found out by asking the gate with every role and every standing. */
final class PermissionsPage {
    private PermissionsPage() {}

    static String text() {
        return """
                # Permissions

                Generated from `Action` in `authz` by asking it with every role and every standing; rewrite with `./lianan docs`.
                What stands in no row is denied. An action on a case needs one of the roles *and* one of the standings; an agency
                that has none of them in the case is told that there is no such case (404), others that they may not (403).
                Which officers of the agency know of the case at all is decided before: see the record
                [need to know](../decisions/2026-11-24-need-to-know.md).
                The order of a decision: no such case (404), role or standing (403), state (409 `STATE`), signature (401), condition
                (409 or 422), person (403). Whose turn it is belongs to the steps: see [state machines](state-machines.md).

                ## Actions that concern no existing case

                | action | roles |
                |---|---|
                %s
                ## Actions on a case

                Rows: those of the design's table that the action carries out. States: the groups of states of the case in which
                it may be asked, all where none is named. Conditions: the codes with which the feature refuses. Persons: the rule
                of separation of duties that the feature asks before it acts.
                Signed (⇑): an act that is a signature; the officer must have shown a second factor within the last five minutes,
                or is asked for it (401): see the record [the second factor](../decisions/2026-11-24-second-factor.md).

                | rows | action | roles | standings of the agency | states | conditions | persons | signed |
                |---|---|---|---|---|---|---|---|
                %s
                ## Groups of states

                | code | states |
                |---|---|
                %s
                ## Persons

                | code | rule |
                |---|---|
                %s
                ## Roles

                | code | role |
                |---|---|
                %s
                ## Standings

                | code | standing |
                |---|---|
                %s""".formatted(
                        rows(action -> !action.concernsCase(), PermissionsPage::withoutCase),
                        rows(Action::concernsCase, PermissionsPage::onCase),
                        terms(StateGroup.class),
                        terms(SeparationOfDuties.class),
                        terms(Role.class),
                        terms(Standing.class));
    }

    private static String rows(Predicate<Action> which, Function<Action, String> row) {
        return Arrays.stream(Action.values()).filter(which).map(row).collect(joining());
    }

    private static String withoutCase(Action action) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> action.decide(somebody(role)).isAllowed());
        return "| `%s` | %s |%n".formatted(action, codes(roles, Role.values().length));
    }

    private static String onCase(Action action) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> standings().stream()
                        .anyMatch(standing ->
                                action.decide(somebody(role), standing).isAllowed()));
        var standings = standings().stream()
                .filter(standing -> Arrays.stream(Role.values())
                        .anyMatch(
                                role -> action.decide(somebody(role), standing).isAllowed()));
        return "| %s | `%s` | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        action.rows(),
                        action,
                        codes(roles, Role.values().length),
                        codes(standings, Standing.values().length),
                        action.states().size() == StateGroup.values().length
                                ? ""
                                : codes(action.states().stream().sorted(), StateGroup.values().length),
                        action.guards().stream().map("`%s`"::formatted).collect(joining(", ")),
                        action.duties() == SeparationOfDuties.NONE ? "" : action.duties(),
                        action.isSigned() ? "⇑" : "");
    }

    private static List<Standing> standings() {
        return List.of(Standing.values());
    }

    private static Caller somebody(Role role) {
        return new Caller("somebody", "Somebody", new AgencyId("js-haimen"), Set.of(role), null);
    }

    private static String codes(Stream<? extends Enum<?>> constants, int all) {
        var codes = constants.map(Enum::name).toList();
        return codes.size() == all ? "everybody" : String.join(", ", codes);
    }

    private static <E extends Enum<E>> String terms(Class<E> type) {
        var terms = ChineseTerms.of("authz", type);
        return Arrays.stream(type.getEnumConstants())
                .map(each -> "| `%s` | %s |%n".formatted(each, terms.of(each)))
                .collect(joining());
    }
}
