package org.lianan.exchange.evidence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianan.authz.label.Audience;
import org.lianan.authz.label.Category;
import org.lianan.authz.label.Label;
import org.lianan.authz.label.Level;

/**
 * A label in the columns by which queries and the wall ask for it.
 *
 * @param level 1 to 4
 * @param categories letters
 * @param names between commas, so that each is found with its commas and no other is found in it
 */
@Embeddable
record StoredLabel(
        @Column(name = "label_level") int level,
        @Column(name = "label_categories") String categories,
        @Column(name = "label_audience") String audience,
        @Column(name = "label_names") String names) {

    static StoredLabel of(Label label) {
        return new StoredLabel(
                label.level().number(),
                Category.letters(label.categories()),
                label.audience().kind().name(),
                new TreeSet<>(label.audience().names())
                        .stream().map(name -> name + ",").collect(Collectors.joining("", ",", "")));
    }

    Label label() {
        return new Label(
                Level.of(level),
                Category.ofLetters(categories),
                new Audience(Audience.Kind.valueOf(audience), namesApart()));
    }

    private Set<String> namesApart() {
        return Arrays.stream(names.split(",")).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }
}
