package org.lianan.documentation;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A life cycle as its table of steps tells it.
 *
 * @param first the states in which it may begin
 * @param opens whether a step may be taken in a state
 * @param to the state after the step; empty where it leaves the state as it is
 * @param by whose step it is, where the table says so
 */
record LifeCycle<S extends Enum<S>, T extends Enum<T>>(
        String title,
        String module,
        Class<S> states,
        Set<S> first,
        Class<T> steps,
        BiPredicate<T, S> opens,
        Function<T, Optional<S>> to,
        Function<T, String> by) {

    String text() {
        return """
                ## %s

                ```mermaid
                stateDiagram-v2
                %s```

                | state | |
                |---|---|
                %s
                | step | | taken by | in | leads to |
                |---|---|---|---|---|
                %s
                """.formatted(title, diagram(), stateRows(), stepRows());
    }

    private String diagram() {
        var lines = new StringBuilder();
        first.forEach(state -> lines.append("    [*] --> ").append(state).append('\n'));
        for (T step : steps.getEnumConstants()) {
            for (S from : from(step)) {
                to.apply(step)
                        .filter(next -> next != from)
                        .ifPresent(next -> lines.append("    ")
                                .append(from)
                                .append(" --> ")
                                .append(next)
                                .append(" : ")
                                .append(step)
                                .append('\n'));
            }
        }
        ends().forEach(state -> lines.append("    ").append(state).append(" --> [*]\n"));
        return lines.toString();
    }

    private String stateRows() {
        var terms = ChineseTerms.of(module, states);
        var reached = reached();
        return Arrays.stream(states.getEnumConstants())
                .map(state -> "| `%s` | %s%s |%n"
                        .formatted(state, terms.of(state), reached.contains(state) ? "" : " (no step leads here yet)"))
                .collect(joining());
    }

    private String stepRows() {
        var terms = ChineseTerms.of(module, steps);
        return Arrays.stream(steps.getEnumConstants())
                .map(step -> "| `%s` | %s | %s | %s | %s |%n"
                        .formatted(
                                step,
                                terms.of(step),
                                by.apply(step),
                                codes(from(step)),
                                to.apply(step).map(LifeCycle::code).orElse("stays")))
                .collect(joining());
    }

    private List<S> from(T step) {
        return Arrays.stream(states.getEnumConstants())
                .filter(state -> opens.test(step, state))
                .toList();
    }

    /** Where the life cycle begins, and where its steps lead. */
    private Set<S> reached() {
        var reached = EnumSet.copyOf(first);
        Arrays.stream(steps.getEnumConstants())
                .flatMap(step -> to.apply(step).stream())
                .forEach(reached::add);
        return reached;
    }

    private Set<S> ends() {
        var ends = reached();
        for (T step : steps.getEnumConstants()) {
            to.apply(step).ifPresent(next -> ends.removeIf(state -> state != next && opens.test(step, state)));
        }
        return ends;
    }

    private static String codes(List<? extends Enum<?>> states) {
        return states.stream().map(LifeCycle::code).collect(joining(", "));
    }

    private static String code(Enum<?> constant) {
        return "`" + constant + "`";
    }
}
