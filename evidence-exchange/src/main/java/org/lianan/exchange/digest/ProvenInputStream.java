package org.lianan.exchange.digest;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Content on its way out of the store, which gives out its last block only after the whole has proved intact. Altered content
 * therefore ends in {@link AlteredContent} before the reader has all of it, and can never be mistaken for a complete file.
 */
public final class ProvenInputStream extends InputStream {

    private final InputStream content;
    private final Digest expected;
    private final RunningDigest running = new RunningDigest();

    private byte[] current = new byte[RunningDigest.BLOCK_BYTES];
    private byte[] ahead = new byte[RunningDigest.BLOCK_BYTES];
    private int position;
    private int limit;
    private int aheadLength = -1;
    private boolean started;
    private Verification.@Nullable Altered finding;

    public ProvenInputStream(InputStream content, Digest expected) {
        this.content = content;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        if (!fill()) return -1;
        return current[position++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (!fill()) return -1;
        int given = Math.min(length, limit - position);
        System.arraycopy(current, position, target, offset, given);
        position += given;
        return given;
    }

    @Override
    public int available() {
        return finding == null ? limit - position : 0;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** Makes the next block readable once the block after it is known to exist, or the digest is known to agree. */
    private boolean fill() throws IOException {
        if (finding != null) throw new AlteredContent(finding);
        if (position < limit) return true;
        if (!started) {
            started = true;
            readAhead();
        }
        if (aheadLength == 0) return false;
        var block = ahead;
        ahead = current;
        current = block;
        limit = aheadLength;
        position = 0;
        readAhead();
        return true;
    }

    private void readAhead() throws IOException {
        aheadLength = content.readNBytes(ahead, 0, ahead.length);
        running.add(ahead, 0, aheadLength);
        if (aheadLength == 0 && expected.compare(running.digest()) instanceof Verification.Altered altered) {
            finding = altered;
            throw new AlteredContent(altered);
        }
    }
}
