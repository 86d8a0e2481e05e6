package org.lianan.exchange.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A SHA-256 computation in progress that also counts the bytes; the digest is asked for once, at the end. */
public final class RunningDigest {

    /** How much is read at a time wherever content streams past a digest. */
    public static final int BLOCK_BYTES = 128 * 1024;

    private final MessageDigest sha256 = newSha256();
    private long sizeBytes;

    public void add(byte[] block, int offset, int length) {
        sha256.update(block, offset, length);
        sizeBytes += length;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    /** The digest of everything added; afterwards the computation starts afresh. */
    public Digest digest() {
        sizeBytes = 0;
        return Digest.of32(sha256.digest());
    }

    /** The platform's SHA-256, which uses the processor's instructions; Bouncy Castle's is ten times slower. */
    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
