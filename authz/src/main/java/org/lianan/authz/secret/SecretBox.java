package org.lianan.authz.secret;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals what the database must not be able to read (AES-256-GCM), with a key that lies in {@code key.dir}. The purpose
 * is bound to the sealed bytes, so that what was sealed as one thing cannot be opened as another.
 */
@ApplicationScoped
public class SecretBox {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Path keyFile;
    private byte[] key = new byte[0];

    /** For the container's proxy. */
    SecretBox() {
        this("keys");
    }

    @Inject
    SecretBox(@ConfigProperty(name = "key.dir") String keyDir) {
        keyFile = Path.of(keyDir).resolve("secretbox.key");
    }

    @PostConstruct
    void loadKey() {
        try {
            Files.createDirectories(keyFile.getParent());
            var fresh = new byte[KEY_BYTES];
            random.nextBytes(fresh);
            try {
                Files.createFile(
                        keyFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(keyFile, fresh, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            } catch (FileAlreadyExistsException kept) {
                // the usual case: the key of an earlier start
            }
            key = Files.readAllBytes(keyFile);
        } catch (IOException e) {
            throw new UncheckedIOException("the sealing key cannot be read or made: " + keyFile, e);
        }
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("the sealing key is damaged: " + keyFile);
        }
    }

    public byte[] seal(byte[] clear, String purpose) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose, clear, 0, clear.length);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws SealBroken if the bytes were not sealed by this key for this purpose */
    public byte[] open(byte[] sealed, String purpose) {
        if (sealed.length < NONCE_BYTES) {
            throw new SealBroken();
        }
        var nonce = ByteBuffer.wrap(sealed, 0, NONCE_BYTES);
        var nonceBytes = new byte[NONCE_BYTES];
        nonce.get(nonceBytes);
        return cipher(Cipher.DECRYPT_MODE, nonceBytes, purpose, sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    }

    /** A keyed digest (HMAC-SHA-256), by which an identifier can be looked up without being readable. */
    public byte[] blindIndex(String value, String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java", e);
        }
    }

    private byte[] cipher(int mode, byte[] nonce, String purpose, byte[] bytes, int offset, int length) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes, offset, length);
        } catch (javax.crypto.AEADBadTagException e) {
            throw new SealBroken();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java", e);
        }
    }

    /** The bytes were not sealed by this key for this purpose. */
    public static final class SealBroken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
