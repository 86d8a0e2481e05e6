package org.lianan.casework.casefile.entity;

import java.util.Locale;
import java.util.regex.Pattern;

/** The neutral number under which all agencies know a case (协作编号), e.g. {@code KQ-2026-320614-000123}. */
public record CaseNumber(String number) {
    private static final Pattern SHAPE = Pattern.compile("KQ-\\d{4}-\\d{6}-\\d{6,}");

    public CaseNumber {
        if (!SHAPE.matcher(number).matches()) {
            throw new IllegalArgumentException("not a case number: " + number);
        }
    }

    /** The n-th case that the agency of this division opened in this year. */
    public static CaseNumber of(int year, String divisionCode, long n) {
        return new CaseNumber(String.format(Locale.ROOT, "KQ-%04d-%s-%06d", year, divisionCode, n));
    }

    @Override
    public String toString() {
        return number;
    }
}
