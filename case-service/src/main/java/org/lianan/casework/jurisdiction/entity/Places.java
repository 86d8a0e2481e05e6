package org.lianan.casework.jurisdiction.entity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.lianan.casework.party.DivisionCode;

/** The known places of one act (管辖连结点); what is not known is simply absent. */
public record Places(Map<Place, DivisionCode> known) {
    public Places {
        known = Map.copyOf(known);
    }

    public static Places none() {
        return new Places(Map.of());
    }

    public Places with(Place place, DivisionCode division) {
        var more = new EnumMap<Place, DivisionCode>(Place.class);
        more.putAll(known);
        more.put(place, division);
        return new Places(more);
    }

    public Optional<DivisionCode> at(Place place) {
        return Optional.ofNullable(known.get(place));
    }
}
