package org.lianan.casework.measure.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Person;
import org.lianan.authz.command.Versioned;
import org.lianan.casework.dueboard.boundary.DueView;
import org.lianan.casework.measure.entity.Measure;
import org.lianan.casework.measure.entity.MeasureItem;

/** A measure with its period and the steps open to the reader. */
public record MeasureView(
        UUID id,
        UUID caseId,
        String kind,
        String state,
        Instant takenAt,
        String place,
        String documentNo,
        List<Person> officers,
        List<Item> items,
        @Nullable UUID platformParty,
        @Nullable Person approvedBy,
        @Nullable Instant approvedAt,
        @Nullable LocalDate publishedOn,
        @Nullable Instant endedAt,
        @Nullable DueView due,
        List<String> steps,
        long version)
        implements Versioned {

    /** One line of the list of goods. */
    public record Item(
            String name,
            BigDecimal quantity,
            String unit,
            @Nullable String note) {
        static Item of(MeasureItem item) {
            return new Item(item.name(), item.quantity(), item.unit(), item.note());
        }
    }

    static MeasureView of(
            Measure measure,
            List<Person> officers,
            @Nullable Person approvedBy,
            @Nullable DueView due,
            List<String> steps) {
        return new MeasureView(
                measure.id(),
                measure.caseId().uuid(),
                measure.kind().name(),
                measure.state().name(),
                measure.takenAt(),
                measure.place(),
                measure.documentNo(),
                officers,
                measure.items().stream().map(Item::of).toList(),
                measure.platformParty().orElse(null),
                approvedBy,
                measure.approvedAt().orElse(null),
                measure.publishedOn().orElse(null),
                measure.endedAt().orElse(null),
                due,
                steps,
                measure.version());
    }
}
