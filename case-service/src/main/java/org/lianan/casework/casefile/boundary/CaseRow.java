package org.lianan.casework.casefile.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.casefile.control.Register;
import org.lianan.casework.dueboard.boundary.DueView;

/**
 * One case in a list.
 *
 * @param nextDue what the reader's agency must do next in it
 * @param places for those who see the whole file only, as is the amount
 * @param amount goods sold and not yet sold together, in yuan
 */
public record CaseRow(
        UUID id,
        String number,
        String title,
        String state,
        String standing,
        String lead,
        CaseView.@Nullable PlacesView places,
        @Nullable DueView nextDue,
        @Nullable BigDecimal amount,
        Instant updatedAt,
        long version) {

    static CaseRow of(Register.Line line, @Nullable DueView nextDue) {
        var file = line.file();
        var seesAll = Participants.seesAll(line.row().standing());
        return new CaseRow(
                file.id().uuid(),
                file.number().number(),
                file.title(),
                file.state().name(),
                line.row().standing().name(),
                file.lead().id(),
                seesAll ? CaseView.PlacesView.of(file.places()) : null,
                nextDue,
                file.amounts()
                        .filter(amounts -> seesAll)
                        .map(amounts -> amounts.sales().add(amounts.stock()))
                        .orElse(null),
                file.updatedAt(),
                file.version());
    }
}
