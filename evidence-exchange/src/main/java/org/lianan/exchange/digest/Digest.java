package org.lianan.exchange.digest;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 fingerprint 完整性校验值 of some content, 64 lower-case hexadecimal digits; a malformed one cannot exist. */
public record Digest(String sha256) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Digest {
        if (!FORM.matcher(sha256).matches()) throw new IllegalArgumentException("not a SHA-256 digest: " + sha256);
    }

    /** The fingerprint of bytes that are already in memory. */
    public static Digest of(byte[] content) {
        var running = new RunningDigest();
        running.add(content, 0, content.length);
        return running.digest();
    }

    /** The fingerprint of a stream, read to its end in blocks of constant size. */
    public static Digest of(InputStream content) throws IOException {
        var running = new RunningDigest();
        var block = new byte[RunningDigest.BLOCK_BYTES];
        for (int read; (read = content.read(block)) >= 0; ) running.add(block, 0, read);
        return running.digest();
    }

    /** Whether a text has the form of a digest; for input that is not ours. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    static Digest of32(byte[] hash) {
        return new Digest(HexFormat.of().formatHex(hash));
    }

    /** Reads the content to its end and says whether it still is what this digest was taken from. */
    public Verification verify(InputStream content) throws IOException {
        return compare(of(content));
    }

    /** Compares with a digest that was just computed. */
    public Verification compare(Digest actual) {
        return actual.equals(this) ? new Verification.Intact(this) : new Verification.Altered(this, actual);
    }

    /** The 32 bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(sha256);
    }

    @Override
    public String toString() {
        return sha256;
    }
}
