package org.lianan.authz.label;

import java.util.EnumSet;
import java.util.Set;

/**
 * The label of an item (密级标签): one lattice in which every other label either says more, says less, or differs. What is
 * made of several items has the join of their labels.
 *
 * @param level never below what the categories want
 * @param categories what the item holds
 * @param audience for whom it is; a work secret is for the agencies that are named and not for the whole case
 */
public record Label(Level level, Set<Category> categories, Audience audience) {

    /** What nobody has labelled otherwise. */
    public static final Label INTERNAL = new Label(Level.INTERNAL, Set.of(), Audience.WHOLE_CASE);

    public Label {
        categories = Set.copyOf(categories);
        for (var category : categories) {
            level = level.or(category.level());
        }
        if (categories.contains(Category.WORK_SECRET) && audience.kind() == Audience.Kind.CASE) {
            audience = new Audience(Audience.Kind.AGENCIES, Set.of());
        }
    }

    /** The least label that says all that either of the two says. */
    public Label join(Label other) {
        var both = EnumSet.noneOf(Category.class);
        both.addAll(categories);
        both.addAll(other.categories);
        return new Label(level.or(other.level), both, audience.join(other.audience));
    }

    /** Whether it says all that the other says; whoever reads an item under this label may read it under the other. */
    public boolean covers(Label other) {
        return join(other).equals(this);
    }

    /** The traffic light for humans: by the audience, and where that is the whole case by the level. */
    public Tlp tlp() {
        return switch (audience.kind()) {
            case SEALED -> Tlp.RED;
            case TEAM, AGENCIES -> Tlp.AMBER_STRICT;
            case CASE ->
                switch (level) {
                    case PUBLIC -> Tlp.CLEAR;
                    case INTERNAL -> Tlp.GREEN;
                    case SENSITIVE, RESTRICTED -> Tlp.AMBER;
                };
        };
    }
}
