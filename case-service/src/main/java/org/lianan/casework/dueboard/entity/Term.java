package org.lianan.casework.dueboard.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.deadline.Due;
import org.lianan.casework.deadline.PeriodCode;

/**
 * The statutory period of a duty: the event that started it, and the last day as it was reckoned when something last
 * changed, kept so that lists can be sorted by it.
 *
 * @param dueAt the last moment where the period is counted in hours, else null
 */
@Embeddable
public record Term(
        @Enumerated(EnumType.STRING) PeriodCode period,
        @Column(name = "started_at") Instant startedAt,
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "due_at") @Nullable Instant dueAt,
        Boolean provisional) {

    Term reckoned(Due due) {
        return new Term(period, startedAt, due.dueOn(), due.dueAt(), due.provisional());
    }
}
