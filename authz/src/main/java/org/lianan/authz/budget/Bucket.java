package org.lianan.authz.budget;

import java.time.Duration;

/** One caller's part of one budget: full at first, emptied by requests, filled again evenly. Knows time by nanoseconds. */
final class Bucket {
    private final Budget.Rate rate;
    private double left;
    private long at;

    Bucket(Budget.Rate rate, long now) {
        this.rate = rate;
        this.left = rate.most();
        this.at = now;
    }

    /** Takes one, or says how long to wait for it. */
    synchronized Duration take(long now) {
        fill(now);
        if (left >= 1) {
            left--;
            return Duration.ZERO;
        }
        return Duration.ofNanos((long) Math.ceil((1 - left) * nanosForOne()));
    }

    /** Whether it has been left alone long enough to be forgotten. */
    synchronized boolean isFull(long now) {
        fill(now);
        return left >= rate.most();
    }

    private void fill(long now) {
        left = Math.min(rate.most(), left + (now - at) / nanosForOne());
        at = now;
    }

    private double nanosForOne() {
        return (double) rate.within().toNanos() / rate.most();
    }
}
