package org.lianan.authz.caller;

import java.util.regex.Pattern;

/** The lasting name of an agency (机关), e.g. {@code js-haimen}; it outlives changes of its division code. */
public record AgencyId(String id) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public AgencyId {
        if (!SHAPE.matcher(id).matches()) {
            throw new IllegalArgumentException("not an agency id: " + id);
        }
    }

    /** Whether a text can be an agency's id at all; what was sent by somebody is asked this first. */
    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return id;
    }
}
