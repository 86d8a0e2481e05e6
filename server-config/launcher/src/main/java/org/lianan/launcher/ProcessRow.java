package org.lianan.launcher;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One process as Linux shows it in /proc.
 *
 * <p>Read there rather than asked by signal 0, which also reaches processes that have ended and only wait
 * for their parent to notice.
 *
 * @param ended it has ended and waits for its parent
 * @param group the process group
 * @param startTick when it started, in clock ticks since the machine did; with the id, nobody else has it
 */
record ProcessRow(boolean ended, long group, String startTick) {

    private static final Path PROC = Path.of("/proc");

    static Optional<ProcessRow> of(long pid) {
        return read(PROC.resolve(Long.toString(pid)));
    }

    static List<ProcessRow> all() {
        try (Stream<Path> processes = Files.list(PROC)) {
            return processes
                    .filter(each -> each.getFileName().toString().matches("[0-9]+"))
                    .flatMap(each -> read(each).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessRow> read(Path process) {
        try {
            String stat = Files.readString(process.resolve("stat"), ISO_8859_1);
            // "pid (name) state parent group … starttime"; the name may hold anything, brackets and blanks too
            String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            boolean ended = afterName[0].equals("Z") || afterName[0].equals("X");
            return Optional.of(new ProcessRow(ended, Long.parseLong(afterName[2]), afterName[19]));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
