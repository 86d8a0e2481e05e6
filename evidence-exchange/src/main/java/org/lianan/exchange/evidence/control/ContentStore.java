package org.lianan.exchange.evidence.control;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import org.lianan.exchange.digest.Digest;
import org.lianan.exchange.digest.ProvenInputStream;

/**
 * Keeps the bytes of evidence under their own digest. Bytes come in by an upload, which becomes content only when they are what
 * was announced; content is never changed or overwritten, and proves itself on the way out.
 */
public interface ContentStore {

    /** How many bytes of this upload have arrived. */
    long received(UUID upload) throws IOException;

    /**
     * Adds a part to an upload and says how many bytes it has now. What arrived before the connection broke is kept, so that the
     * sender can go on from there.
     *
     * @param declaredBytes the size of the whole; a part that goes beyond it ends the upload
     */
    long append(UUID upload, long offset, InputStream part, long declaredBytes) throws IOException;

    /**
     * Makes a complete upload the content with this digest, and returns once it is safely on the medium. If the bytes are not
     * those, refuses and keeps nothing.
     */
    void keep(UUID upload, Digest declared, long declaredBytes) throws IOException;

    /** Forgets an upload and its bytes. */
    void discard(UUID upload) throws IOException;

    /** Forgets the uploads to which nothing was added since. */
    int discardUntouchedSince(Instant moment) throws IOException;

    /** Content on its way out; the last block comes only if the whole is intact. */
    ProvenInputStream open(Digest digest) throws IOException;
}
