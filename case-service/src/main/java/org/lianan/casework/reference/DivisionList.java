package org.lianan.casework.reference;

import java.util.List;

/** The divisions that were found. */
public record DivisionList(List<DivisionView> items) {
    public DivisionList {
        items = List.copyOf(items);
    }
}
