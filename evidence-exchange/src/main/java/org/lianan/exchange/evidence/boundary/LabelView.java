package org.lianan.exchange.evidence.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Person;
import org.lianan.authz.label.Audience;
import org.lianan.authz.label.Category;
import org.lianan.authz.label.Label;
import org.lianan.authz.label.Level;
import org.lianan.authz.label.Tlp;
import org.lianan.exchange.evidence.entity.EvidenceItem;
import org.lianan.exchange.evidence.entity.LabelChange;
import org.lianan.exchange.evidence.entity.LabelStep;

/**
 * The label of an item. Whom it names, how it came about and what is proposed, the owner alone learns.
 *
 * @param tlp the traffic light that stands beside it for humans
 * @param proposed the lowering that waits for its approval
 * @param steps what this officer can do about it
 */
public record LabelView(
        Level level,
        List<Category> categories,
        Audience.Kind audience,
        List<String> names,
        Tlp tlp,
        @Nullable ChangeView proposed,
        List<ChangeView> history,
        List<String> steps) {

    /** One step in its history. */
    public record ChangeView(
            LabelStep step,
            Level level,
            List<Category> categories,
            Audience.Kind audience,
            List<String> names,
            @Nullable String reason,
            Person by,
            Instant at) {

        static ChangeView of(LabelChange change, Map<String, Person> people) {
            var label = change.label();
            return new ChangeView(
                    change.step(),
                    label.level(),
                    sorted(label),
                    label.audience().kind(),
                    named(label),
                    change.reason(),
                    EvidenceView.person(change.officer(), people),
                    change.at());
        }
    }

    static LabelView of(EvidenceItem item, boolean isOwner, Map<String, Person> people, List<String> steps) {
        var label = item.label();
        return new LabelView(
                label.level(),
                sorted(label),
                label.audience().kind(),
                isOwner ? named(label) : List.of(),
                label.tlp(),
                isOwner
                        ? item.proposedLowering()
                                .map(change -> ChangeView.of(change, people))
                                .orElse(null)
                        : null,
                isOwner
                        ? item.labelHistory().stream()
                                .map(change -> ChangeView.of(change, people))
                                .toList()
                        : List.of(),
                steps);
    }

    private static List<Category> sorted(Label label) {
        return label.categories().stream().sorted().toList();
    }

    private static List<String> named(Label label) {
        return label.audience().names().stream().sorted().toList();
    }
}
