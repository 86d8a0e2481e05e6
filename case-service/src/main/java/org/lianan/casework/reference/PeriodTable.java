package org.lianan.casework.reference;

import java.util.List;

/** The table of statutory periods, in reading order. */
public record PeriodTable(List<PeriodView> items) {
    public PeriodTable {
        items = List.copyOf(items);
    }
}
