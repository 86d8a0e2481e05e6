package org.lianan.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The real Keycloak server with the realm of the demo, on a database of its own. */
final class Keycloak implements Server {

    /** Keycloak's own kc.sh sets these too, but with a collector that reserves more memory. */
    private static final String JVM_OPTIONS =
            "-Xms64m -Xmx512m -XX:MaxMetaspaceSize=256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
                    + " -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
                    + " -Djava.security.egd=file:/dev/urandom";

    private final Child server;
    private final Settings settings;

    private Keycloak(Child server, Settings settings) {
        this.server = server;
        this.settings = settings;
    }

    /** Fits the server to PostgreSQL, once for each checkout: later starts are thirty seconds shorter. */
    static void build(Settings settings, Progress progress) {
        Path folder = folder(settings);
        Path marker = folder.resolve("built-for-postgres");
        if (Files.exists(marker)) {
            return;
        }
        Path lockFile = settings.built().resolve("keycloak.lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid() && Files.exists(marker)) {
                return;
            }
            progress.say("fitting Keycloak to PostgreSQL (once)");
            Path log = settings.home().log("keycloak-build");
            ProcessBuilder builder = new ProcessBuilder(
                            folder.resolve("bin/kc.sh").toString(),
                            "build",
                            "--db=postgres",
                            "--health-enabled=true",
                            "--metrics-enabled=true")
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("JAVA_OPTS", JVM_OPTIONS);
            if (builder.start().waitFor() != 0) {
                throw new CannotStart("Keycloak could not be fitted to PostgreSQL; see " + log + ".");
            }
            Files.createFile(marker);
        } catch (IOException e) {
            throw new CannotStart("Keycloak could not be fitted to PostgreSQL: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    static Keycloak start(Settings settings, Secrets secrets) {
        Path folder = folder(settings);
        Ports ports = settings.ports();
        try {
            Path imports = Files.createDirectories(folder.resolve("data/import"));
            Files.copy(
                    settings.repository().resolve("server-config/keycloak/lianan-realm.json"),
                    imports.resolve("lianan-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotStart("The realm cannot be laid beside Keycloak: " + e.getMessage(), e);
        }
        Map<String, String> environment = new HashMap<>();
        environment.put("JAVA_OPTS", JVM_OPTIONS);
        environment.put("KC_DB_URL", "jdbc:postgresql://127.0.0.1:%d/keycloak".formatted(ports.postgres()));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", secrets.keycloakDatabase());
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin());
        // placeholders of the realm file
        environment.put("LIANAN_PUBLIC_URL", World.portal(ports).toString());
        environment.put("LIANAN_PORTAL_SECRET", secrets.portalClient());
        environment.put("LIANAN_MACHINE_SECRET", secrets.machineClient());
        environment.put("LIANAN_ADMINISTRATION_SECRET", secrets.administrationClient());
        environment.put("LIANAN_DEMO_SECRET", secrets.demoClient());
        List<String> command = List.of(
                folder.resolve("bin/kc.sh").toString(),
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--cache=local",
                "--hostname=" + World.keycloak(ports));
        return new Keycloak(Child.start(settings.home(), "keycloak", folder, environment, command), settings);
    }

    void awaitReady() {
        URI health = URI.create(
                "http://localhost:%d/health/ready".formatted(settings.ports().keycloakManagement()));
        Readiness.await(server, health, Duration.ofMinutes(5), settings.home());
    }

    @Override
    public Child process() {
        return server;
    }

    @Override
    public void close() {
        server.stop(Child.Signal.TERM, Duration.ofSeconds(30));
    }

    private static Path folder(Settings settings) {
        try (Stream<Path> built = Files.list(settings.built())) {
            return built.filter(each -> each.getFileName().toString().matches("keycloak-[0-9.]+"))
                    .max(Path::compareTo)
                    .orElseThrow(() -> notBuilt(settings));
        } catch (IOException e) {
            throw notBuilt(settings);
        }
    }

    private static CannotStart notBuilt(Settings settings) {
        return new CannotStart("Keycloak is not in " + settings.built() + "; build it with mvn package.");
    }
}
