package org.lianan.exchange.digest;

/** What comparing content with its recorded digest showed 校验结果; only this package's comparison can produce one honestly. */
public sealed interface Verification {

    /** The content is, byte for byte, what was recorded. */
    record Intact(Digest digest) implements Verification {}

    /** The content is not what was recorded. */
    record Altered(Digest expected, Digest actual) implements Verification {
        public Altered {
            if (expected.equals(actual)) throw new IllegalArgumentException("equal digests are not an alteration");
        }
    }

    default boolean isIntact() {
        return this instanceof Intact;
    }
}
