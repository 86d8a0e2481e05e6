package org.lianan.exchange.evidence.control;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lianan.exchange.evidence.entity.UploadBusy;

/**
 * A file that grows at its end, held by one writer at a time. Whole blocks of a large file go to the medium directly: the
 * system's cache would copy each byte once more, lose what others read, and write the bytes out only at the end, while the
 * officer waits. Where the file system offers no such way, and for what is not a whole block, the cache is used.
 */
final class GrowingFile implements Closeable {

    /** Below this, the cache takes all of it at once, and opening the file twice costs more than it saves. */
    private static final long LARGE_BYTES = 8 << 20;

    /** Of one call of the system. */
    static final int BLOCK_BYTES = 1 << 20;

    private final FileChannel cached;
    private final FileLock lock;
    private final @Nullable FileChannel direct;
    private final ByteBuffer block;

    private GrowingFile(FileChannel cached, FileLock lock, @Nullable FileChannel direct, int alignment) {
        this.cached = cached;
        this.lock = lock;
        this.direct = direct;
        this.block = direct == null
                ? ByteBuffer.allocate(0)
                : ByteBuffer.allocateDirect(BLOCK_BYTES + alignment).alignedSlice(alignment);
    }

    /** @throws UploadBusy when somebody else is writing it */
    static GrowingFile open(Path path, long expectedBytes) throws IOException {
        var cached = FileChannel.open(path, CREATE, WRITE, APPEND);
        try {
            var lock = lock(cached);
            int alignment = (int) Files.getFileStore(path).getBlockSize();
            boolean isWorthIt =
                    expectedBytes >= LARGE_BYTES && BLOCK_BYTES % alignment == 0 && cached.size() % alignment == 0;
            return new GrowingFile(cached, lock, isWorthIt ? pastTheCache(path) : null, alignment);
        } catch (IOException | RuntimeException refusal) {
            cached.close();
            throw refusal;
        }
    }

    long size() throws IOException {
        return cached.size();
    }

    /** The first bytes of an array; whoever wants to be fast gives whole blocks of {@link #BLOCK_BYTES}. */
    void add(byte[] bytes, int length) throws IOException {
        if (direct == null || length != BLOCK_BYTES) {
            writeAll(cached, ByteBuffer.wrap(bytes, 0, length));
            return;
        }
        block.clear().put(bytes, 0, length).flip();
        writeAll(direct, block);
    }

    @Override
    public void close() throws IOException {
        try (cached;
                direct) {
            lock.release();
        }
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) channel.write(bytes);
    }

    private static @Nullable FileChannel pastTheCache(Path path) {
        try {
            return FileChannel.open(path, WRITE, APPEND, ExtendedOpenOption.DIRECT);
        } catch (IOException | UnsupportedOperationException notOffered) {
            return null; // a file system in memory, for instance
        }
    }

    static FileLock lock(FileChannel file) throws IOException {
        try {
            var lock = file.tryLock();
            if (lock == null) throw new UploadBusy();
            return lock;
        } catch (OverlappingFileLockException heldInThisServer) {
            throw new UploadBusy();
        }
    }
}
