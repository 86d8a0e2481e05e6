package org.lianan.authz.command;

import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of the command of this request before its resource runs: its key, and the digest of what it asks. */
@RequestScoped
public class ArrivedCommand {
    private static final int LONGEST_KEY = 200;

    private String method = "GET";
    private String path = "";
    private @Nullable String key;
    private boolean isGuarded;
    private byte[] body = new byte[0];

    /** @param isGuarded whether {@code If-Match} came with it */
    void arrived(String method, String path, @Nullable String key, boolean isGuarded) {
        this.method = method;
        this.path = path;
        this.key = key == null || key.isBlank() ? null : key.substring(0, Math.min(key.length(), LONGEST_KEY));
        this.isGuarded = isGuarded;
    }

    void carries(byte[] bodyRead) {
        body = bodyRead;
    }

    boolean isChange() {
        return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
    }

    boolean isGuarded() {
        return isGuarded;
    }

    Optional<String> key() {
        return Optional.ofNullable(key);
    }

    byte[] digest() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((method + " " + path + "\n").getBytes(StandardCharsets.UTF_8));
            return sha256.digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
