package org.lianan.launcher.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.lianan.launcher.CannotStart;

/** What the machine can do without us: its own programs write and hash the same file. */
final class Yardstick {

    private Yardstick() {}

    /**
     * A file's fingerprint.
     *
     * @param sha256 64 hexadecimal digits
     */
    record Hashed(double seconds, String sha256) {}

    /** Refuses before anything was started. */
    static void refuseMissing() {
        run("coreutils", List.of("dd", "--version"));
        run("openssl", List.of("openssl", "version"));
    }

    /** Copies the file and waits until the copy is safely on the medium. */
    static double write(Path file, Path copy) {
        return run("coreutils", List.of("dd", "if=" + file, "of=" + copy, "bs=1M", "conv=fsync"))
                .seconds();
    }

    static Hashed hash(Path file) {
        Done done = run("openssl", List.of("openssl", "dgst", "-sha256", "-r", file.toString()));
        return new Hashed(done.seconds(), done.words().substring(0, 64));
    }

    private record Done(double seconds, String words) {}

    private static Done run(String debianPackage, List<String> command) {
        long began = System.nanoTime();
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String words = new String(process.getInputStream().readAllBytes(), UTF_8);
            int exit = process.waitFor();
            double seconds = (System.nanoTime() - began) / 1e9;
            if (exit != 0) {
                throw new CannotStart("%s failed: %s".formatted(command.get(0), words.strip()));
            }
            return new Done(seconds, words);
        } catch (IOException missing) {
            throw new CannotStart(
                    "The program %s is missing, against which this measures; on Debian: apt-get install %s."
                            .formatted(command.get(0), debianPackage),
                    missing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The measurement was interrupted.", e);
        }
    }
}
