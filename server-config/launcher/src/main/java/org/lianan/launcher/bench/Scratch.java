package org.lianan.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.lianan.launcher.CannotStart;
import org.lianan.launcher.Home;
import org.lianan.launcher.Ports;
import org.lianan.launcher.Progress;
import org.lianan.launcher.Settings;
import org.lianan.launcher.Settings.Part;
import org.lianan.launcher.World;

/** A folder for one measurement, on the medium on which evidence is kept; gone afterwards. */
record Scratch(Path folder) implements AutoCloseable {

    private static final int BLOCK_BYTES = 1 << 20;

    /** A new folder inside the home, if the medium has the room. */
    static Scratch in(Home home, long neededMebibytes) {
        try {
            Files.createDirectories(home.folder());
            long free = Files.getFileStore(home.folder()).getUsableSpace();
            if (free >> 20 < neededMebibytes) {
                throw new CannotStart(
                        "%s has %d MiB free, and this needs %d; choose a smaller --size or another LIANAN_HOME."
                                .formatted(home.folder(), free >> 20, neededMebibytes));
            }
            return new Scratch(Files.createTempDirectory(home.folder(), "bench-"));
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder " + home.folder() + " cannot be written; choose another with LIANAN_HOME.", e);
        }
    }

    /** The whole of the portal in it, on free ports and with the full compiler; nothing of it runs yet. */
    World world(Settings settings, Progress progress) {
        return new World(
                new Settings(
                        settings.repository(),
                        new Home(folder.resolve("home")),
                        Ports.free(),
                        Set.of(Part.values()),
                        Settings.FULL_SPEED,
                        Map.of(),
                        null),
                progress);
    }

    /** A file of bytes that nothing compresses, safely on the medium, so that later writing does not pay for it. */
    Path sample(String name, int mebibytes) {
        Path file = folder.resolve(name);
        byte[] block = new byte[BLOCK_BYTES];
        SplittableRandom random = new SplittableRandom();
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int written = 0; written < mebibytes; written++) {
                random.nextBytes(block);
                writeFully(out, ByteBuffer.wrap(block), (long) written * BLOCK_BYTES);
            }
            out.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Other content of the same size: the store would not keep the same content twice. */
    void alter(Path sample) {
        byte[] start = new byte[64];
        new SplittableRandom().nextBytes(start);
        try (FileChannel out = FileChannel.open(sample, StandardOpenOption.WRITE)) {
            writeFully(out, ByteBuffer.wrap(start), 0);
            out.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name for a copy. It stays to the end: whoever writes next would be given its pages and blocks, which is faster. */
    Path copy() {
        return folder.resolve("copy-" + UUID.randomUUID());
    }

    long size(Path sample) {
        try {
            return Files.size(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Home.deleteTree(folder);
    }

    private static void writeFully(FileChannel out, ByteBuffer bytes, long at) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes, at + bytes.position());
        }
    }
}
