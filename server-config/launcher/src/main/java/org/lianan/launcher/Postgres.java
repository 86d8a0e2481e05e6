package org.lianan.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** A real PostgreSQL server from binaries that come with the build, with its data kept in the home. */
final class Postgres implements Server {

    /** The bundled server's version; a new one gets a folder of its own. */
    private static final String PROGRAMS = "postgres-18";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private final Child server;
    private final Settings settings;
    private final Secrets secrets;

    private Postgres(Child server, Settings settings, Secrets secrets) {
        this.server = server;
        this.settings = settings;
        this.secrets = secrets;
    }

    static Postgres start(Settings settings, Secrets secrets) {
        Path programs = programs(settings.built());
        Path data = settings.home().postgres().resolve("data");
        initialise(programs, data, secrets);
        List<String> command = new ArrayList<>(unprivileged());
        command.addAll(List.of(
                programs.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(settings.ports().postgres()),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=120",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC"));
        Postgres postgres =
                new Postgres(Child.start(settings.home(), "postgres", data, Map.of(), command), settings, secrets);
        try {
            postgres.awaitReady();
            postgres.createRolesAndDatabases();
            return postgres;
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    @Override
    public Child process() {
        return server;
    }

    /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
    @Override
    public void close() {
        server.stop(Child.Signal.INT, Duration.ofSeconds(30));
    }

    private void awaitReady() {
        long until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (true) {
            try (Connection ignored = connect("postgres")) {
                return;
            } catch (SQLException notYet) {
                // 28P01: it is up, and the password is not ours
                if ("28P01".equals(notYet.getSQLState())) {
                    throw new CannotStart(
                            "The database does not know the password in %s; put the right file back, or start afresh with ./lianan reset."
                                    .formatted(settings.home().secrets()));
                }
                if (!server.alive() || System.nanoTime() > until) {
                    throw new CannotStart("PostgreSQL did not start; its last words are in %s."
                            .formatted(settings.home().log("postgres")));
                }
            }
            Child.pause();
        }
    }

    /**
     * Two roles for the portal: the owner makes tables, the app only uses them, so that no fault of the
     * portal can lift the row rules or the append-only triggers.
     */
    private void createRolesAndDatabases() {
        try (Connection admin = connect("postgres")) {
            role(admin, "lianan_owner", secrets.owner());
            role(admin, "lianan_app", secrets.app());
            role(admin, "keycloak", secrets.keycloakDatabase());
            database(admin, "lianan", "lianan_owner");
            database(admin, "keycloak", "keycloak");
        } catch (SQLException e) {
            throw new CannotStart("The database roles cannot be created: " + e.getMessage(), e);
        }
        try (Connection portal = connect("lianan");
                Statement statement = portal.createStatement()) {
            statement.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE lianan TO lianan_app");
        } catch (SQLException e) {
            throw new CannotStart("The portal's database cannot be prepared: " + e.getMessage(), e);
        }
    }

    private static void role(Connection admin, String name, String password) throws SQLException {
        String verb = exists(admin, "SELECT 1 FROM pg_roles WHERE rolname = ?", name) ? "ALTER" : "CREATE";
        try (Statement statement = admin.createStatement()) {
            statement.execute(
                    "%s ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION PASSWORD '%s'"
                            .formatted(verb, name, password));
        }
    }

    private static void database(Connection admin, String name, String owner) throws SQLException {
        if (!exists(admin, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            try (Statement statement = admin.createStatement()) {
                statement.execute(
                        "CREATE DATABASE %s OWNER %s TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C.UTF-8'"
                                .formatted(name, owner));
                statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
            }
        }
    }

    private static boolean exists(Connection admin, String question, String name) throws SQLException {
        try (PreparedStatement statement = admin.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s?connectTimeout=5&loginTimeout=10"
                        .formatted(settings.ports().postgres(), database),
                "postgres",
                secrets.postgres());
    }

    /** Made beside its place and moved there when whole, so that an interrupted first start leaves nothing half. */
    private static void initialise(Path programs, Path data, Secrets secrets) {
        if (Files.exists(data)) {
            return;
        }
        Path making = data.resolveSibling("data.making");
        Path password = data.resolveSibling("password");
        try {
            Home.deleteTree(making);
            Files.deleteIfExists(password);
            Files.createFile(
                    password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(password, secrets.postgres());
            List<String> command = new ArrayList<>(unprivileged());
            command.addAll(List.of(
                    programs.resolve("bin/initdb").toString(),
                    "-D",
                    making.toString(),
                    "-U",
                    "postgres",
                    "--auth=scram-sha-256",
                    "--pwfile=" + password,
                    "--encoding=UTF8",
                    "--locale-provider=libc",
                    "--locale=C.UTF-8"));
            Path log = data.resolveSibling("initdb.log");
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new CannotStart("PostgreSQL could not lay out its data; see " + log + ".");
            }
            Files.move(making, data);
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL could not lay out its data: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        } finally {
            password.toFile().delete();
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. */
    private static List<String> unprivileged() {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        try {
            Process probe = new ProcessBuilder("unshare", "-U", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (probe.waitFor(10, TimeUnit.SECONDS) && probe.exitValue() == 0) {
                return List.of("unshare", "-U");
            }
        } catch (IOException e) {
            throw new CannotStart("The program unshare is missing; on Debian: apt-get install util-linux.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new CannotStart(
                "PostgreSQL does not run as root, and this machine forbids user namespaces; run ./lianan as an ordinary user.");
    }

    private static Path programs(Path built) {
        Path programs = built.resolve(PROGRAMS);
        if (Files.exists(programs)) {
            return programs;
        }
        try {
            Files.createDirectories(built);
            try (FileChannel lock = FileChannel.open(
                            built.resolve(PROGRAMS + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = lock.lock()) {
                if (held.isValid() && !Files.exists(programs)) {
                    Path making = built.resolve(PROGRAMS + ".making");
                    Home.deleteTree(making);
                    unpack(making);
                    Files.move(making, programs);
                }
            }
            return programs;
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL's programs cannot be unpacked into " + built + ": " + e.getMessage(), e);
        }
    }

    private static void unpack(Path target) throws IOException {
        if (!System.getProperty("os.arch").equals("amd64")) {
            throw new CannotStart("The bundled PostgreSQL is for x86-64 processors; this one is "
                    + System.getProperty("os.arch") + ".");
        }
        try (InputStream archive = Postgres.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new UncheckedIOException(new IOException(ARCHIVE + " is not on the class path"));
            }
            TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path place = target.resolve(entry.getName()).normalize();
                if (!place.startsWith(target)) {
                    throw new IOException("an entry outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(place);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(place.getParent());
                    Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(place.getParent());
                    Files.copy(tar, place);
                    Files.setPosixFilePermissions(
                            place,
                            PosixFilePermissions.fromString((entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x"));
                }
            }
        }
    }
}
