package org.lianan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be started, where, and on which ports.
 *
 * @param repository the checkout with the built servers in it
 * @param home the folder for data and logs
 * @param ports where to listen
 * @param parts which servers to start
 * @param jvmOptions options of the portal's JVM
 * @param portalEnvironment more environment variables for the portal, winning over the usual ones
 * @param secrets the passwords, where a test must know them beforehand; otherwise the home's own
 */
public record Settings(
        Path repository,
        Home home,
        Ports ports,
        Set<Part> parts,
        List<String> jvmOptions,
        Map<String, String> portalEnvironment,
        @Nullable Secrets secrets) {

    /** The servers, in the order in which they are needed. */
    public enum Part {
        POSTGRES,
        KEYCLOAK,
        PORTAL
    }

    /** Starts in two seconds less and sits in little memory; the code stays half as fast as it could be. */
    public static final List<String> QUICK_START =
            List.of("-Xms64m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** The same heap with the full compiler, for measurements. */
    public static final List<String> FULL_SPEED = List.of("-Xms64m", "-Xmx512m", "-XX:+UseSerialGC");

    /** Copies what could change. */
    public Settings {
        parts = Set.copyOf(parts);
        jvmOptions = List.copyOf(jvmOptions);
        portalEnvironment = Map.copyOf(portalEnvironment);
    }

    /** What {@code ./lianan up} means in this environment. */
    public static Settings from(Map<String, String> environment) {
        String mode = environment.getOrDefault("LIANAN_MODE", "demo");
        if (!mode.equals("demo")) {
            throw new CannotStart(
                    "LIANAN_MODE=%s: ./lianan runs the demo, whose accounts share one known password, and nothing else."
                            .formatted(mode));
        }
        String home = environment.getOrDefault("LIANAN_HOME", "");
        String user = environment.getOrDefault("HOME", System.getProperty("user.home", "."));
        String options = environment.getOrDefault("LIANAN_JVM_OPTIONS", "").strip();
        return new Settings(
                checkout(),
                new Home(home.isBlank() ? Path.of(user, ".lianan") : Path.of(home)),
                Ports.from(environment),
                Set.of(Part.values()),
                options.isEmpty() ? QUICK_START : List.of(options.split("\\s+")),
                Map.of(),
                null);
    }

    /** A world of its own for a test: new home, free ports. */
    public static Settings temporary(Part... parts) {
        try {
            return new Settings(
                    checkout(),
                    new Home(Files.createTempDirectory("lianan-")),
                    Ports.free(),
                    Set.of(parts),
                    QUICK_START,
                    Map.of(),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same on these ports. */
    public Settings withPorts(Ports others) {
        return new Settings(repository, home, others, parts, jvmOptions, portalEnvironment, secrets);
    }

    /** The same with these options for the portal's JVM. */
    public Settings withJvmOptions(List<String> options) {
        return new Settings(repository, home, ports, parts, options, portalEnvironment, secrets);
    }

    /** The same with more environment variables for the portal. */
    public Settings withPortalEnvironment(Map<String, String> more) {
        return new Settings(repository, home, ports, parts, jvmOptions, more, secrets);
    }

    /** The same with passwords that are known beforehand. */
    public Settings withSecrets(Secrets known) {
        return new Settings(repository, home, ports, parts, jvmOptions, portalEnvironment, known);
    }

    /** What the build of this module made: Keycloak, PostgreSQL's programs. */
    Path built() {
        return repository.resolve("server-config/launcher/target");
    }

    /** The checkout in which this runs. */
    public static Path checkout() {
        String named = System.getProperty("lianan.repository");
        if (named != null) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("server-config/keycloak/lianan-realm.json"))) {
                return folder;
            }
        }
        throw new CannotStart(here + " is not inside a LianAn checkout.");
    }
}
