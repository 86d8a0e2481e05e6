package org.lianan.exchange.evidence.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.label.Audience;
import org.lianan.authz.label.Category;
import org.lianan.authz.label.Label;
import org.lianan.authz.label.Level;
import org.lianan.authz.label.StateSecret;

/**
 * A label as an officer sends it.
 *
 * @param level where it shall be higher than the categories want, or public; otherwise it follows from them
 * @param audience the whole case, where nothing is said
 * @param names agencies or officers, as the audience wants them
 * @param stateSecret that it is one, and of which grade; such a thing is refused
 */
public record GivenLabel(
        @Nullable Level level,
        @Nullable @Size(max = 6) List<@NotNull Category> categories,
        Audience.@Nullable Kind audience,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 64) String> names,
        @Nullable StateSecret stateSecret) {

    Label label() {
        var all = EnumSet.noneOf(Category.class);
        if (categories != null) all.addAll(categories);
        return new Label(
                level == null ? Level.INTERNAL : level,
                all,
                new Audience(
                        audience == null ? Audience.Kind.CASE : audience,
                        names == null ? Set.of() : Set.copyOf(names)));
    }
}
