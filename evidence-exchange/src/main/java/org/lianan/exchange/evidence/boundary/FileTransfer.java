package org.lianan.exchange.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.exchange.digest.AlteredContent;
import org.lianan.exchange.digest.ProvenInputStream;
import org.lianan.exchange.digest.RunningDigest;
import org.lianan.exchange.digest.Sm3Digest;
import org.lianan.exchange.evidence.boundary.FileHandling.Transfer;
import org.lianan.exchange.evidence.control.ContentStore;
import org.lianan.exchange.evidence.entity.ContentDamaged;
import org.lianan.exchange.evidence.entity.LongerThanDeclared;
import org.lianan.exchange.evidence.entity.Truncated;
import org.lianan.exchange.evidence.entity.UploadInterrupted;

/** Moves bytes between an officer and the content store, block by block and outside of any transaction. */
@ApplicationScoped
public class FileTransfer {

    /**
     * Up to this size the second fingerprint is taken before the answer, and content is proved before its first byte leaves. SM3
     * runs at little more than 100 MB/s, so for larger files it follows.
     */
    private static final long SMALL_BYTES = 16 << 20;

    @Inject
    FileHandling files;

    @Inject
    ContentStore store;

    /** How far an upload is. */
    public record Progress(long received, long sizeBytes) {}

    public Progress progress(UUID caseId, UUID evidenceId, UUID fileId) throws IOException {
        var transfer = files.toUpload(caseId, evidenceId, fileId);
        long received = transfer.isKept() ? transfer.sizeBytes() : store.received(fileId);
        return new Progress(received, transfer.sizeBytes());
    }

    /**
     * Receives a file, or the part of it that begins at the offset.
     *
     * @param offset none when the whole file comes in one piece
     */
    public EvidenceView.FileView receive(Transfer transfer, @Nullable Long offset, InputStream bytes)
            throws IOException {
        if (transfer.isKept()) return files.view(transfer.fileId());
        if (offset == null) store.discard(transfer.fileId());
        long received = store.append(
                transfer.fileId(), offset == null ? 0 : offset, new ArrivingBytes(bytes), transfer.sizeBytes());
        if (received < transfer.sizeBytes()) {
            if (offset != null) return files.view(transfer.fileId());
            store.discard(transfer.fileId());
            throw new Truncated(transfer.sizeBytes(), received);
        }
        store.keep(transfer.fileId(), transfer.digest(), transfer.sizeBytes());
        return files.kept(transfer, isSmall(transfer) ? Optional.of(secondFingerprint(transfer)) : Optional.empty());
    }

    /** Refuses at once what announces itself as longer than the file. */
    public Transfer expect(UUID caseId, UUID evidenceId, UUID fileId, @Nullable Long offset, long contentLength) {
        var transfer = files.toUpload(caseId, evidenceId, fileId);
        long from = offset == null ? 0 : offset;
        if (contentLength > transfer.sizeBytes() - from) throw new LongerThanDeclared(transfer.sizeBytes());
        return transfer;
    }

    /** The second fingerprint of kept content, taken while the first is checked once more. */
    public Sm3Digest secondFingerprint(Transfer transfer) throws IOException {
        try (var content = store.open(transfer.digest())) {
            return Sm3Digest.of(content);
        }
    }

    /** Content about to be sent; small content has proved intact, large content proves itself on the way. */
    public Outgoing open(Transfer transfer) throws IOException {
        var caller = files.caller();
        if (isSmall(transfer)) proveIntact(transfer, caller.officer(), caller.agency());
        try {
            return new Outgoing(transfer, store.open(transfer.digest()), caller);
        } catch (NoSuchFileException lost) {
            files.foundDamaged(transfer, Optional.empty(), caller.officer(), caller.agency());
            throw new ContentDamaged();
        }
    }

    /** Reads the whole content and refuses if it is not what was sealed. */
    public void proveIntact(Transfer transfer, String officer, AgencyId agency) throws IOException {
        try (var content = store.open(transfer.digest())) {
            var block = new byte[RunningDigest.BLOCK_BYTES];
            while (content.read(block) >= 0) {} // reading to the end is the check
        } catch (AlteredContent altered) {
            files.foundDamaged(transfer, Optional.of(altered.finding().actual()), officer, agency);
            throw new ContentDamaged();
        } catch (NoSuchFileException lost) {
            files.foundDamaged(transfer, Optional.empty(), officer, agency);
            throw new ContentDamaged();
        }
    }

    private static boolean isSmall(Transfer transfer) {
        return transfer.sizeBytes() <= SMALL_BYTES;
    }

    /** Content on its way to an officer. */
    public final class Outgoing {

        private final Transfer transfer;
        private final ProvenInputStream content;
        private final Caller caller;

        private Outgoing(Transfer transfer, ProvenInputStream content, Caller caller) {
            this.transfer = transfer;
            this.content = content;
            this.caller = caller;
        }

        /** Sends everything, or breaks off before the end if the content proves altered. */
        public void sendTo(OutputStream out) throws IOException {
            try (content) {
                content.transferTo(out);
            } catch (AlteredContent altered) {
                files.foundDamaged(
                        transfer, Optional.of(altered.finding().actual()), caller.officer(), caller.agency());
                throw altered;
            }
        }
    }

    /** Bytes from the network; what goes wrong there is the sender's connection and no fault of the store. */
    private static final class ArrivingBytes extends FilterInputStream {

        ArrivingBytes(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] block, int offset, int length) {
            try {
                return super.read(block, offset, length);
            } catch (IOException broken) {
                throw new UploadInterrupted();
            }
        }

        @Override
        public int readNBytes(byte[] block, int offset, int length) {
            int filled = 0;
            for (int read; filled < length && (read = read(block, offset + filled, length - filled)) >= 0; ) {
                filled += read;
            }
            return filled;
        }
    }
}
