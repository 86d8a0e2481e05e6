package org.lianan.casework.reference;

import org.lianan.casework.party.Division;

/** A division as forms offer it. */
public record DivisionView(String code, String name, String fullName, String fullNameEn) {
    static DivisionView of(Division division) {
        return new DivisionView(division.code().code(), division.name(), division.fullName(), division.fullNameEn());
    }
}
