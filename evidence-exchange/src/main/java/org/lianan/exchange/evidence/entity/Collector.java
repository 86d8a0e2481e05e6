package org.lianan.exchange.evidence.entity;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of the officers who collected the evidence 取证人员.
 *
 * @param officer the user name, where the officer has one here
 * @param licence 执法证号
 */
@Embeddable
public record Collector(
        @Nullable String officer, String name, @Nullable String licence) {

    /** The same person written down twice is one collector, not two. */
    boolean isSamePersonAs(Collector other) {
        if (officer != null || other.officer != null) return Objects.equals(officer, other.officer);
        return name.equals(other.name) && Objects.equals(licence, other.licence);
    }

    boolean isLicensed() {
        return licence != null && !licence.isBlank();
    }
}
