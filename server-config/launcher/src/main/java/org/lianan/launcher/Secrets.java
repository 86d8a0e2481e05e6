package org.lianan.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords between the parts of one installation: drawn at random at its first start, kept in its
 * home, never in the repository.
 *
 * @param postgres the database's superuser, used by the launcher alone
 * @param owner the role that owns the portal's schemas and runs its migrations
 * @param app the role with which the portal works
 * @param keycloakDatabase Keycloak's own role
 * @param keycloakAdmin Keycloak's first administrator
 * @param portalClient the portal's OpenID Connect client
 * @param machineClient the machine client that provisions the directory
 * @param administrationClient the service account with which the portal keeps the officers' accounts
 * @param demoClient the demo's client for calls without a browser
 */
public record Secrets(
        String postgres,
        String owner,
        String app,
        String keycloakDatabase,
        String keycloakAdmin,
        String portalClient,
        String machineClient,
        String administrationClient,
        String demoClient) {

    /** One word for everything: for a server of a test whose environment stands before the world starts. */
    public static Secrets allAlike(String word) {
        return new Secrets(word, word, word, word, word, word, word, word, word);
    }

    /** Reads the home's secrets, or draws them when this home is new. */
    static Secrets of(Home home) {
        Path file = home.secrets();
        try {
            if (Files.exists(file)) {
                return read(file);
            }
            if (Files.exists(home.postgres().resolve("data"))) {
                throw new CannotStart(
                        "%s is missing while data exist; put it back, or start afresh with ./lianan reset."
                                .formatted(file));
            }
            return draw(home);
        } catch (IOException e) {
            throw new CannotStart("The passwords in " + file + " cannot be read.", e);
        }
    }

    private static Secrets read(Path file) throws IOException {
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
        }
        return new Secrets(
                one(kept, file, "postgres"),
                one(kept, file, "owner"),
                one(kept, file, "app"),
                one(kept, file, "keycloakDatabase"),
                one(kept, file, "keycloakAdmin"),
                one(kept, file, "portalClient"),
                one(kept, file, "machineClient"),
                one(kept, file, "administrationClient"),
                one(kept, file, "demoClient"));
    }

    private static String one(Properties kept, Path file, String name) {
        String value = kept.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new CannotStart(
                    "%s lacks \"%s\"; put it back, or start afresh with ./lianan reset.".formatted(file, name));
        }
        return value;
    }

    private static Secrets draw(Home home) throws IOException {
        SecureRandom random = new SecureRandom();
        Secrets drawn = new Secrets(
                word(random),
                word(random),
                word(random),
                word(random),
                word(random),
                word(random),
                word(random),
                word(random),
                word(random));
        Properties kept = new Properties();
        kept.setProperty("postgres", drawn.postgres);
        kept.setProperty("owner", drawn.owner);
        kept.setProperty("app", drawn.app);
        kept.setProperty("keycloakDatabase", drawn.keycloakDatabase);
        kept.setProperty("keycloakAdmin", drawn.keycloakAdmin);
        kept.setProperty("portalClient", drawn.portalClient);
        kept.setProperty("machineClient", drawn.machineClient);
        kept.setProperty("administrationClient", drawn.administrationClient);
        kept.setProperty("demoClient", drawn.demoClient);
        // written beside its place and moved there when whole: a start that is cut off leaves all of it or nothing
        Path drawing = home.secretsBeingDrawn();
        Files.deleteIfExists(drawing);
        Files.createFile(drawing, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer out = Files.newBufferedWriter(drawing)) {
            kept.store(out, "drawn at the first start");
        }
        Files.move(drawing, home.secrets(), StandardCopyOption.ATOMIC_MOVE);
        return drawn;
    }

    private static String word(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Keeps passwords out of logs and stack traces. */
    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
