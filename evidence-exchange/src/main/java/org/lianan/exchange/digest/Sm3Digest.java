package org.lianan.exchange.digest;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The SM3 fingerprint 国密杂凑值 of some content (GB/T 32905-2016), 64 lower-case hexadecimal digits, kept beside SHA-256. */
public record Sm3Digest(String sm3) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Sm3Digest {
        if (!FORM.matcher(sm3).matches()) throw new IllegalArgumentException("not an SM3 digest: " + sm3);
    }

    /** The fingerprint of bytes that are already in memory. */
    public static Sm3Digest of(byte[] content) {
        var running = new Running();
        running.add(content, 0, content.length);
        return running.digest();
    }

    /** The fingerprint of a stream, read to its end in blocks of constant size. */
    public static Sm3Digest of(InputStream content) throws IOException {
        var running = new Running();
        var block = new byte[RunningDigest.BLOCK_BYTES];
        for (int read; (read = content.read(block)) >= 0; ) running.add(block, 0, read);
        return running.digest();
    }

    @Override
    public String toString() {
        return sm3;
    }

    /**
     * An SM3 computation in progress. It uses Bouncy Castle's class directly: registering its provider would also offer its
     * slow SHA-256 to everybody else in the server.
     */
    public static final class Running {

        private final SM3Digest state = new SM3Digest();

        public void add(byte[] block, int offset, int length) {
            state.update(block, offset, length);
        }

        /** The digest of everything added; afterwards the computation starts afresh. */
        public Sm3Digest digest() {
            var hash = new byte[state.getDigestSize()];
            state.doFinal(hash, 0);
            return new Sm3Digest(HexFormat.of().formatHex(hash));
        }
    }
}
