package org.lianan.launcher;

/** Hears how the start goes on. */
@FunctionalInterface
public interface Progress {

    /** One step, in words. */
    void say(String step);
}
