package org.lianan.authz;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** New ids: version 7 (RFC 9562, 5.7), in the order of time for the sake of indexes, and not to be guessed. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Clock CLOCK = Clock.systemUTC();

    private Ids() {}

    public static UUID next() {
        long high = CLOCK.millis() << 16 | 0x7000 | RANDOM.nextInt(1 << 12);
        long low = RANDOM.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
