package org.lianan.exchange.custody.entity;

import java.util.regex.Pattern;

/** Which log: each province keeps its own, named by its division code, and the national administration keeps 100000. */
public record LogName(String name) {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}0000");
    private static final int PROVINCE_DIGITS = 2;

    /** 全国: the log of agencies that belong to no province. */
    public static final LogName NATIONAL = new LogName("100000");

    public LogName {
        if (!FORM.matcher(name).matches()) throw new IllegalArgumentException("not a log: " + name);
    }

    /** The log of the province in which this division lies (GB/T 2260). */
    public static LogName ofDivision(String divisionCode) {
        return new LogName(divisionCode.substring(0, PROVINCE_DIGITS) + "0000");
    }

    public static boolean isWellFormed(String name) {
        return FORM.matcher(name).matches();
    }

    @Override
    public String toString() {
        return name;
    }
}
