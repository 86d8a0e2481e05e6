package org.lianan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One server as a child process, leader of its own process group.
 *
 * <p>The group of its own keeps the terminal's Ctrl-C away from it, so that the servers stop in the right
 * order and not all at once; and it lets us stop a shell script together with the JVM it started.
 */
final class Child {

    /** The portal and Keycloak first, the database last: the order in which they stop. */
    private static final List<String> NAMES = List.of("portal", "keycloak", "postgres");

    private final String name;
    private final Process process;
    private final Path pidFile;

    private Child(String name, Process process, Path pidFile) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
    }

    static Child start(
            Home home, String name, Path workingFolder, Map<String, String> environment, List<String> command) {
        Path log = home.log(name);
        List<String> inOwnGroup = new ArrayList<>(List.of("setsid"));
        inOwnGroup.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(inOwnGroup)
                .directory(workingFolder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            Process process = builder.start();
            Path pidFile = pidFile(home, name);
            String startedAt =
                    ProcessRow.of(process.pid()).map(ProcessRow::startTick).orElse("ended");
            Files.writeString(pidFile, process.pid() + " " + startedAt + "\n");
            return new Child(name, process, pidFile);
        } catch (IOException e) {
            throw new CannotStart("%s cannot be started: %s".formatted(name, e.getMessage()), e);
        }
    }

    String name() {
        return name;
    }

    /** Its number; the scripts that we start put the server itself in their place. */
    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Asks the group to end, and ends it when it does not within the patience. */
    void stop(Signal signal, Duration patience) {
        stopGroup(process.pid(), signal, patience);
        try {
            process.waitFor(1, TimeUnit.SECONDS);
            Files.deleteIfExists(pidFile);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a server wants to be asked to end. */
    enum Signal {
        /** A JVM's orderly end. */
        TERM,
        /** PostgreSQL's fast shutdown: rolls back what is open, then a checkpoint. */
        INT,
        /** No asking. */
        KILL
    }

    /**
     * Stops what an earlier launcher left running when it was killed itself.
     *
     * @return the names of what was found
     */
    static List<String> stopLeftovers(Home home) {
        List<String> found = leftovers(home);
        for (String name : NAMES) {
            if (found.contains(name)) {
                long pid = leader(home, name).orElseThrow();
                stopGroup(pid, name.equals("postgres") ? Signal.INT : Signal.TERM, Duration.ofSeconds(30));
            }
            try {
                Files.deleteIfExists(pidFile(home, name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    /** The names of what an earlier launcher left running when it was killed itself. */
    static List<String> leftovers(Home home) {
        return NAMES.stream().filter(name -> leader(home, name).isPresent()).toList();
    }

    private static Path pidFile(Home home, String name) {
        return home.run().resolve(name + ".pid");
    }

    /** The group of this server as its file says, where it still lives; a file that is not whole says nothing. */
    private static Optional<Long> leader(Home home, String name) {
        Path pidFile = pidFile(home, name);
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            String kept = Files.readString(pidFile).strip();
            if (!kept.matches("[0-9]{1,10} [0-9a-z]+")) {
                return Optional.empty();
            }
            String[] words = kept.split(" ", -1);
            long pid = Long.parseLong(words[0]);
            return groupAlive(pid) && isTheOne(pid, words[1]) ? Optional.of(pid) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A group whose leader has died keeps its number; a living leader must be the one that we started. */
    private static boolean isTheOne(long pid, String startTick) {
        return ProcessRow.of(pid)
                .map(leader -> leader.startTick().equals(startTick))
                .orElse(true);
    }

    private static void stopGroup(long leader, Signal signal, Duration patience) {
        signal(leader, signal);
        if (!ended(leader, patience)) {
            signal(leader, Signal.KILL);
            ended(leader, Duration.ofSeconds(5));
        }
    }

    private static boolean ended(long leader, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (groupAlive(leader)) {
            if (System.nanoTime() > until) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static boolean groupAlive(long leader) {
        return ProcessRow.all().stream().anyMatch(each -> each.group() == leader && !each.ended());
    }

    private static void signal(long group, Signal signal) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -%s -%d".formatted(signal, group))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }
}
