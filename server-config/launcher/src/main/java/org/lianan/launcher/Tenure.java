package org.lianan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right to run a world in a home, held by one launcher at a time.
 *
 * <p>A lock of the operating system, which ends with the process that holds it: however a launcher dies, the
 * lock is never stale. The file beside it only says who holds it and how far it has come.
 */
final class Tenure implements AutoCloseable {

    private final Home home;
    private final URI portal;
    private final FileChannel channel;

    private Tenure(Home home, URI portal, FileChannel channel) {
        this.home = home;
        this.portal = portal;
        this.channel = channel;
    }

    /** Takes the home for a portal at this address, unless another launcher has it. */
    static Optional<Tenure> take(Home home, URI portal) {
        home.create();
        try {
            FileChannel channel = FileChannel.open(lockFile(home), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            Tenure tenure = new Tenure(home, portal, channel);
            tenure.say(State.STARTING);
            return Optional.of(tenure);
        } catch (IOException e) {
            throw new CannotStart("The folder " + home.folder() + " cannot be locked: " + e.getMessage(), e);
        }
    }

    /** How far the world has come. */
    enum State {
        STARTING,
        READY,
        STOPPING
    }

    /** How far it is, and where it answers, whatever ports somebody else has in mind. */
    void say(State state) {
        try {
            Path writing = home.run().resolve("launcher.writing");
            Files.writeString(
                    writing, "%d %s %s%n".formatted(ProcessHandle.current().pid(), state, portal));
            Files.move(writing, stateFile(home), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(stateFile(home));
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Another launcher's tenure.
     *
     * @param pid its process
     * @param state how far it has come
     * @param portal where its portal answers, or will
     */
    record Holder(long pid, State state, URI portal) {

        void askToStop() {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        }
    }

    /** Who has the home now, if anybody. */
    static Optional<Holder> holder(Home home) {
        if (!Files.exists(lockFile(home))) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(lockFile(home), StandardOpenOption.WRITE)) {
            @Nullable FileLock free = channel.tryLock();
            if (free != null) {
                return Optional.empty();
            }
            String[] said = Files.readString(stateFile(home)).strip().split(" ", -1);
            return Optional.of(new Holder(Long.parseLong(said[0]), State.valueOf(said[1]), URI.create(said[2])));
        } catch (NoSuchFileException between) {
            // it has the lock and has not said so yet, or has said its last and not let go yet
            Child.pause();
            return holder(home);
        } catch (IOException e) {
            throw new CannotStart("The folder " + home.folder() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Waits until nobody has the home; false when the patience ended first. */
    static boolean awaitFree(Home home, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (holder(home).isPresent()) {
            if (System.nanoTime() > until) {
                return false;
            }
            Child.pause();
        }
        return true;
    }

    private static Path lockFile(Home home) {
        return home.run().resolve("lock");
    }

    private static Path stateFile(Home home) {
        return home.run().resolve("launcher");
    }
}
