package org.lianan.exchange.evidence.control;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianan.exchange.digest.AlteredContent;
import org.lianan.exchange.digest.Digest;
import org.lianan.exchange.digest.ProvenInputStream;
import org.lianan.exchange.digest.RunningDigest;
import org.lianan.exchange.digest.Verification;
import org.lianan.exchange.evidence.entity.HashMismatch;
import org.lianan.exchange.evidence.entity.LongerThanDeclared;
import org.lianan.exchange.evidence.entity.Truncated;
import org.lianan.exchange.evidence.entity.WrongOffset;

/**
 * The content store in a folder: {@code uploads/<id>} while bytes arrive, {@code objects/ab/cd/<sha256>} once they are content.
 * An object appears by one atomic rename after its bytes were forced to the medium, and its folder is forced after that; so
 * what was acknowledged survives the loss of power, and what was not is never seen.
 */
@ApplicationScoped
public class ContentStoreOnDisk implements ContentStore {

    private Path uploads;
    private Path objects;
    private Path damaged;

    /** Digests of uploads in progress; after a restart they are computed again from the bytes on disk. */
    private final Map<UUID, RunningDigest> running = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected ContentStoreOnDisk() {}

    @Inject
    public ContentStoreOnDisk(@ConfigProperty(name = "store.dir") String folder) throws IOException {
        var root = Files.createDirectories(Path.of(folder));
        uploads = Files.createDirectories(root.resolve("uploads"));
        objects = Files.createDirectories(root.resolve("objects"));
        damaged = root.resolve("damaged");
        force(root);
    }

    @Override
    public long received(UUID upload) throws IOException {
        var file = uploadOf(upload);
        return Files.exists(file) ? Files.size(file) : 0;
    }

    @Override
    public long append(UUID upload, long offset, InputStream part, long declaredBytes) throws IOException {
        try (var file = GrowingFile.open(uploadOf(upload), declaredBytes)) {
            if (file.size() != offset) throw new WrongOffset(offset, file.size());
            var digest = digestSoFar(upload, offset);
            try {
                copy(part, file, digest, declaredBytes);
            } finally {
                // bytes may be in the file that are not in the digest, or the other way round: then it starts afresh
                if (digest.sizeBytes() == file.size()) running.put(upload, digest);
            }
            return file.size();
        } catch (LongerThanDeclared refusal) {
            discard(upload);
            throw refusal;
        }
    }

    @Override
    public void keep(UUID upload, Digest declared, long declaredBytes) throws IOException {
        var source = uploadOf(upload);
        try (var file = FileChannel.open(source, CREATE, WRITE);
                var lock = GrowingFile.lock(file)) {
            long received = file.size();
            if (received != declaredBytes) throw new Truncated(declaredBytes, received);
            var actual = digestSoFar(upload, received).digest();
            if (declared.compare(actual) instanceof Verification.Altered altered) throw new HashMismatch(altered);
            file.force(true);
            publish(source, declared);
            running.remove(upload);
        } catch (HashMismatch | Truncated refusal) {
            discard(upload);
            throw refusal;
        }
    }

    @Override
    public void discard(UUID upload) throws IOException {
        running.remove(upload);
        Files.deleteIfExists(uploadOf(upload));
    }

    @Override
    public int discardUntouchedSince(Instant moment) throws IOException {
        int discarded = 0;
        try (var files = Files.newDirectoryStream(uploads)) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                    discard(UUID.fromString(file.getFileName().toString()));
                    discarded++;
                }
            }
        }
        return discarded;
    }

    @Override
    public ProvenInputStream open(Digest digest) throws IOException {
        return new ProvenInputStream(Files.newInputStream(objectOf(digest)), digest);
    }

    private static void copy(InputStream part, GrowingFile file, RunningDigest digest, long declaredBytes)
            throws IOException {
        // one byte more than announced is enough to see that there is more
        var block = new byte[(int) Math.min(GrowingFile.BLOCK_BYTES, declaredBytes + 1)];
        boolean isMore = true;
        while (isMore) {
            int arrived = 0;
            try {
                // whole blocks: the network hands out small pieces, and each write is a call of the system
                for (int read; (read = part.read(block, arrived, block.length - arrived)) > 0; ) arrived += read;
            } finally {
                // also where the line broke: what came before that is kept
                take(block, arrived, file, digest, declaredBytes);
            }
            isMore = arrived == block.length;
        }
    }

    private static void take(byte[] block, int length, GrowingFile file, RunningDigest digest, long declaredBytes)
            throws IOException {
        if (digest.sizeBytes() + length > declaredBytes) throw new LongerThanDeclared(declaredBytes);
        file.add(block, length);
        digest.add(block, 0, length);
    }

    /** The digest of the bytes on disk, taken out of the running ones: whoever adds to it puts it back. */
    private RunningDigest digestSoFar(UUID upload, long size) throws IOException {
        var known = running.remove(upload);
        if (known != null && known.sizeBytes() == size) return known;
        var again = new RunningDigest();
        if (size == 0) return again;
        try (var content = Files.newInputStream(uploadOf(upload))) {
            var block = new byte[RunningDigest.BLOCK_BYTES];
            for (int read; (read = content.read(block)) >= 0; ) again.add(block, 0, read);
        }
        return again;
    }

    /** One at a time, so that two uploads of the same content cannot replace each other's object. */
    private synchronized void publish(Path source, Digest digest) throws IOException {
        var name = digest.sha256();
        var folder = folderIn(folderIn(objects, name.substring(0, 2)), name.substring(2, 4));
        var object = folder.resolve(name);
        if (Files.exists(object) && isIntact(object, digest)) {
            Files.delete(source);
            return;
        }
        if (Files.exists(object)) setAside(object);
        Files.setPosixFilePermissions(source, PosixFilePermissions.fromString("r--------"));
        Files.move(source, object, ATOMIC_MOVE);
        force(folder);
    }

    /** An object that has rotted makes room for good bytes of the same digest, but stays as what it is: a finding. */
    private void setAside(Path object) throws IOException {
        Files.createDirectories(damaged);
        Files.move(object, damaged.resolve(object.getFileName() + "." + UUID.randomUUID()), ATOMIC_MOVE);
        force(damaged);
    }

    private static boolean isIntact(Path object, Digest digest) throws IOException {
        try (var content = new ProvenInputStream(Files.newInputStream(object), digest)) {
            var block = new byte[RunningDigest.BLOCK_BYTES];
            while (content.read(block) >= 0) {} // reading to the end is the check
            return true;
        } catch (AlteredContent finding) {
            return false;
        }
    }

    private static Path folderIn(Path parent, String name) throws IOException {
        var folder = parent.resolve(name);
        if (Files.isDirectory(folder)) return folder;
        Files.createDirectories(folder);
        force(parent);
        return folder;
    }

    /** Makes the entries of a folder durable; a rename alone is not. */
    private static void force(Path folder) throws IOException {
        try (var entries = FileChannel.open(folder, READ)) {
            entries.force(true);
        }
    }

    private Path uploadOf(UUID upload) {
        return uploads.resolve(upload.toString());
    }

    private Path objectOf(Digest digest) {
        var name = digest.sha256();
        return objects.resolve(name.substring(0, 2))
                .resolve(name.substring(2, 4))
                .resolve(name);
    }
}
