package org.lianan.launcher;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianan.launcher.Settings.Part;
import org.lianan.launcher.identity.Directory;
import org.lianan.launcher.identity.PortalDirectory;
import org.lianan.launcher.identity.Realm;
import org.lianan.launcher.identity.Tokens;

/**
 * The running whole: database, identity provider, portal.
 *
 * <p>From a test: {@code try (World world = World.start(Settings.temporary(Part.POSTGRES)))}.
 */
public final class World implements AutoCloseable {

    private final Settings settings;
    private final Progress progress;
    private final Secrets secrets;

    /** Last started first: the order in which they stop. Also the lock between start and stop. */
    private final Deque<Server> running = new ArrayDeque<>();

    private volatile boolean closing;
    private @Nullable Tokens tokens;

    /** Prepares the home; nothing runs yet. For whoever must be able to close while it starts. */
    public World(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        settings.home().create();
        this.secrets = settings.secrets() == null ? Secrets.of(settings.home()) : settings.secrets();
    }

    /** Starts what the settings name and returns when all of it is ready; on failure nothing stays behind. */
    public static World start(Settings settings) {
        return start(settings, step -> {});
    }

    /** The same, telling each step. */
    public static World start(Settings settings, Progress progress) {
        World world = new World(settings, progress);
        try {
            world.start();
            return world;
        } catch (RuntimeException e) {
            world.close();
            throw e;
        }
    }

    /** Starts what the settings name and returns when all of it is ready. */
    public void start() {
        refuseTakenPorts();
        if (wanted(Part.POSTGRES)) {
            startPostgres();
        }
        if (wanted(Part.KEYCLOAK)) {
            fitKeycloak();
        }
        startServers();
        provision();
    }

    /** The portal's address. */
    public URI portal() {
        return portal(settings.ports());
    }

    /** Keycloak's address. */
    public URI keycloak() {
        return keycloak(settings.ports());
    }

    /** What stands as issuer in every token. */
    public URI issuer() {
        return issuer(settings.ports());
    }

    /** The portal's database, for {@code lianan_owner} or {@code lianan_app}. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/lianan"
                .formatted(settings.ports().postgres());
    }

    /** Where it listens, where it keeps its data. */
    public Settings settings() {
        return settings;
    }

    /** The passwords of this home. */
    public Secrets secrets() {
        return secrets;
    }

    /** The demo's agencies and officers. */
    public Directory directory() {
        return Directory.of(settings.repository());
    }

    /** Gets tokens as an officer or as the machine client; always the same, because a one-time code is taken only once. */
    public synchronized Tokens tokens() {
        Tokens known = tokens;
        if (known == null) {
            known = new Tokens(issuer(), portal(), secrets, directory());
            tokens = known;
        }
        return known;
    }

    /** Stops the portal, then Keycloak, then the database. Does nothing the second time. */
    @Override
    public void close() {
        // before the lock: whoever holds it learns from this why its work was cut short
        closing = true;
        synchronized (running) {
            while (!running.isEmpty()) {
                running.pop().close();
            }
        }
    }

    /** The process of the portal's JVM. */
    public long portalProcess() {
        synchronized (running) {
            return running.stream()
                    .filter(Portal.class::isInstance)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the portal does not run"))
                    .process()
                    .pid();
        }
    }

    /** The first server found to have ended by itself. */
    Optional<String> ended() {
        synchronized (running) {
            return running.stream()
                    .map(Server::process)
                    .filter(each -> !each.alive())
                    .map(Child::name)
                    .findFirst();
        }
    }

    boolean closing() {
        return closing;
    }

    private boolean wanted(Part part) {
        return settings.parts().contains(part);
    }

    private void refuseTakenPorts() {
        if (wanted(Part.POSTGRES)) {
            settings.ports().refusePostgresTaken();
        }
        if (wanted(Part.KEYCLOAK)) {
            settings.ports().refuseKeycloakTaken();
        }
        if (wanted(Part.PORTAL)) {
            settings.ports().refusePortalTaken();
        }
    }

    private void startPostgres() {
        progress.say("starting PostgreSQL");
        launch(() -> Postgres.start(settings, secrets));
        progress.say("PostgreSQL is ready");
    }

    /** Whoever stops us meanwhile waits for the end of it, so that nothing half stays behind. */
    private void fitKeycloak() {
        synchronized (running) {
            if (!closing) {
                Keycloak.build(settings, progress);
            }
        }
    }

    /** Side by side: both are slow, and neither needs the other to start. */
    private void startServers() {
        List<Runnable> waits = new ArrayList<>();
        if (wanted(Part.KEYCLOAK)) {
            progress.say("starting Keycloak");
            Keycloak keycloak = launch(() -> Keycloak.start(settings, secrets));
            waits.add(() -> {
                keycloak.awaitReady();
                progress.say("Keycloak is ready");
            });
        }
        if (wanted(Part.PORTAL)) {
            progress.say("starting the portal");
            Portal portal = launch(() -> Portal.start(settings, secrets));
            waits.add(() -> {
                portal.awaitReady();
                progress.say("the portal is ready");
            });
        }
        waits.forEach(Runnable::run);
    }

    private <S extends Server> S launch(Supplier<S> start) {
        synchronized (running) {
            if (closing) {
                throw new CannotStart("The start was interrupted.");
            }
            S server = start.get();
            running.push(server);
            return server;
        }
    }

    private void provision() {
        if (!wanted(Part.KEYCLOAK)) {
            return;
        }
        Directory directory = directory();
        try (Realm realm = Realm.at(keycloak(), portal(), secrets)) {
            realm.adjust();
            progress.say("accounts: " + realm.bringIn(directory));
        }
        if (wanted(Part.PORTAL)) {
            progress.say("directory: " + new PortalDirectory(portal(), tokens()).bringIn(directory));
        }
    }

    static URI portal(Ports ports) {
        return URI.create("http://localhost:" + ports.portal());
    }

    static URI keycloak(Ports ports) {
        return URI.create("http://localhost:" + ports.keycloak());
    }

    static URI issuer(Ports ports) {
        return keycloak(ports).resolve("/realms/lianan");
    }
}
