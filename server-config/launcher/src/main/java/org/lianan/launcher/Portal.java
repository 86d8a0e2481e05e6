package org.lianan.launcher;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The portal on Open Liberty, from the server folder that the build has made. */
final class Portal implements Server {

    private static final String SERVER = "lianan";

    /** Liberty's word for an application that did not come up; the server itself stays and waits for a better one. */
    private static final String NOT_STARTED = "CWWKZ0002E";

    /** The demo is played, tested and measured by machines, in the names of officers and from one address. */
    private static final String DEMO_BUDGETS =
            "LOGIN=6000/PT1M, STRANGER=60000/PT1M, REQUEST=600000/PT1M, SEARCH=60000/PT1M, COMMAND=60000/PT1M";

    private final Child server;
    private final Settings settings;

    private Portal(Child server, Settings settings) {
        this.server = server;
        this.settings = settings;
    }

    static Portal start(Settings settings, Secrets secrets) {
        Path liberty = settings.repository().resolve("server-config/target/liberty/wlp");
        Path script = liberty.resolve("bin/server");
        if (!Files.exists(script)) {
            throw new CannotStart("The portal's server is not in " + liberty + "; build it with mvn package.");
        }
        Home home = settings.home();
        forgetOtherBuild(liberty.resolve("usr/servers/" + SERVER + "/apps/portal.war"), home.liberty());
        Ports ports = settings.ports();
        Map<String, String> environment = new HashMap<>();
        environment.put("JVM_ARGS", String.join(" ", settings.jvmOptions()));
        environment.put("WLP_OUTPUT_DIR", home.liberty().toString());
        environment.put("LOG_DIR", home.logs().resolve("liberty").toString());
        environment.put("HTTP_PORT", Integer.toString(ports.portal()));
        environment.put("DB_HOST", "127.0.0.1");
        environment.put("DB_PORT", Integer.toString(ports.postgres()));
        environment.put("DB_NAME", "lianan");
        environment.put("DB_APP_USER", "lianan_app");
        environment.put("DB_APP_PASSWORD", secrets.app());
        environment.put("DB_OWNER_USER", "lianan_owner");
        environment.put("DB_OWNER_PASSWORD", secrets.owner());
        environment.put("OIDC_ISSUER", World.issuer(ports).toString());
        environment.put("OIDC_CLIENT_ID", "lianan-portal");
        environment.put("OIDC_CLIENT_SECRET", secrets.portalClient());
        environment.put("PUBLIC_URL", World.portal(ports).toString());
        environment.put("LIANAN_MODE", "demo");
        environment.put("BUDGETS", DEMO_BUDGETS);
        environment.put("STORE_DIR", home.evidence().toString());
        environment.put("KEY_DIR", home.keys().toString());
        environment.put("NODE_ID", "n1");
        environment.put("AUDIT_NODE_AGENCY", "samr");
        environment.putAll(settings.portalEnvironment());
        return new Portal(
                Child.start(home, "portal", liberty, environment, List.of(script.toString(), "run", SERVER)), settings);
    }

    /**
     * Liberty unpacks the application once and afterwards goes by the dates inside it. Our builds are reproducible, so these never
     * change, and the code of an earlier build would go on running.
     */
    static void forgetOtherBuild(Path application, Path workFolder) {
        Path note = workFolder.resolve("build");
        try {
            String build = Files.getLastModifiedTime(application) + " " + Files.size(application);
            if (Files.exists(note) && Files.readString(note).equals(build)) {
                return;
            }
            Home.deleteTree(workFolder);
            Files.createDirectories(workFolder);
            Files.writeString(note, build);
        } catch (IOException e) {
            throw new CannotStart("The folder " + workFolder + " cannot be prepared: " + e.getMessage(), e);
        }
    }

    void awaitReady() {
        URI health = World.portal(settings.ports()).resolve("/health/ready");
        Readiness.await(server, health, Duration.ofMinutes(5), settings.home(), this::failed);
    }

    private boolean failed() {
        try (Stream<String> lines = Files.lines(settings.home().log(server.name()), ISO_8859_1)) {
            return lines.anyMatch(line -> line.contains(NOT_STARTED));
        } catch (IOException e) {
            throw new CannotStart("The portal's log cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public Child process() {
        return server;
    }

    @Override
    public void close() {
        server.stop(Child.Signal.TERM, Duration.ofSeconds(40));
    }
}
