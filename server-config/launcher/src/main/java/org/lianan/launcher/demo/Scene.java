package org.lianan.launcher.demo;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * What happens at one moment of the demo.
 *
 * @param at the moment in China; no two scenes share one
 * @param headline what happens, for whoever watches the start
 * @param act what the officers do
 */
record Scene(LocalDateTime at, String headline, Runnable act) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    /** The scene at this moment, e.g. {@code 2026-04-20T09:12}. */
    static Scene at(String moment, String headline, Runnable act) {
        return new Scene(LocalDateTime.parse(moment), headline, act);
    }

    @Override
    public String toString() {
        return at.format(DAY) + " · " + headline;
    }
}
