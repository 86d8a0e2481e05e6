package org.lianan.authz.label;

/** How sensitive an item is on the whole (敏感程度); maps to the grades of GB/T 43697 and of local tables. */
public enum Level {
    /** 公开. */
    PUBLIC,
    /** 内部: what is not labelled otherwise. */
    INTERNAL,
    /** 敏感: personal data or commercial secrets. */
    SENSITIVE,
    /** 受限: a reporter, minors, work secrets, deliberation. */
    RESTRICTED;

    /** 1 to 4, as it is written on papers. */
    public int number() {
        return ordinal() + 1;
    }

    public static Level of(int number) {
        return values()[number - 1];
    }

    public Level or(Level other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
