package org.lianan.casework.reveal.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Person;
import org.lianan.casework.reveal.entity.Reveal;
import org.lianan.casework.reveal.entity.RevealedField;

/**
 * That a number was shown in full, for those who answer for the case.
 *
 * @param subject the party or the complaint whose number it is
 * @param officer null where the officer is of another agency
 */
public record RevealView(
        Instant at,
        RevealedField field,
        UUID subject,
        String agency,
        @Nullable Person officer,
        String reason) {
    static RevealView of(Reveal reveal, @Nullable Person officer) {
        return new RevealView(reveal.at(), reveal.field(), reveal.subject(), reveal.agency(), officer, reveal.reason());
    }
}
