package org.lianan.casework.party;

/** The code of an administrative division that exists or existed (行政区划代码, GB/T 2260). */
public record DivisionCode(String code) {
    public DivisionCode {
        if (!Divisions.table().knows(code)) {
            throw IdentifierNotValid.divisionUnknown(code);
        }
    }

    public static DivisionCode of(String typed) {
        return new DivisionCode(typed.strip());
    }

    public Division division() {
        return Divisions.table().get(this);
    }

    /** Whether this division lies in the other one, or is it. */
    public boolean liesIn(DivisionCode other) {
        return division().path().contains(other);
    }

    /** The province in which it lies; provinces answer themselves. */
    public DivisionCode province() {
        var path = division().path();
        return path.get(path.size() - 1);
    }

    @Override
    public String toString() {
        return code;
    }
}
