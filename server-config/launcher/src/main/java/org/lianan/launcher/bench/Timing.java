package org.lianan.launcher.bench;

import java.util.List;

/**
 * How long one thing took, once in each round.
 *
 * @param what in words
 */
record Timing(String what, List<Double> seconds) {

    Timing {
        if (seconds.isEmpty()) {
            throw new IllegalArgumentException(what + " was never measured");
        }
        seconds = List.copyOf(seconds);
    }

    /** The middle one; of an even number, the mean of the two in the middle. */
    double median() {
        List<Double> sorted = seconds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** As dd and openssl count: a million bytes are one MB. */
    double megabytesASecond(long bytes) {
        return bytes / median() / 1e6;
    }

    /** How near this comes to the yardstick's speed; 1 is equally fast. */
    double ratioTo(Timing yardstick) {
        return yardstick.median() / median();
    }
}
