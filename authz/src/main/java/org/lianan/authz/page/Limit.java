package org.lianan.authz.page;

import org.jspecify.annotations.Nullable;

/** How many rows a page holds: 50 unless asked otherwise, never more than 200. */
public final class Limit {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private Limit() {}

    public static int of(@Nullable Integer asked) {
        return asked == null ? USUAL : Math.max(1, Math.min(asked, MOST));
    }
}
