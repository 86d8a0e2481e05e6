package org.lianan.launcher.drill;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lianan.launcher.CannotStart;

/**
 * A program of the distribution, run in a folder that keeps all it says.
 *
 * @param command its name on the path
 * @param packaged the Debian package that brings it
 */
record Tool(String command, String packaged) {

    static final Tool WAPITI = new Tool("wapiti", "wapiti");
    static final Tool SQLMAP = new Tool("sqlmap", "sqlmap");
    static final Tool TESTSSL = new Tool("testssl", "testssl.sh");

    /** Refuses, with what to do, when it is not here. */
    void mustBeHere() {
        boolean found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
        if (!found) {
            throw new CannotStart("%s is missing; on Debian: apt-get install %s".formatted(command, packaged));
        }
    }

    /** Runs it to its end, or ends it when its time is over. */
    void run(Path folder, Duration atMost, List<String> arguments) {
        try {
            List<String> line = new ArrayList<>(List.of(command));
            line.addAll(arguments);
            ProcessBuilder builder = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(folder.resolve(command + ".log").toFile());
            builder.environment().put("HOME", folder.toString());
            Process process = builder.start();
            if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
                process.waitFor();
            }
        } catch (IOException e) {
            throw new CannotStart(command + " does not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The drill was interrupted.", e);
        }
    }
}
