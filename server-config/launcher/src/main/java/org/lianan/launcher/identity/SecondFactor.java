package org.lianan.launcher.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The one-time codes (动态口令, TOTP of RFC 6238) of the demo's accounts. Their secrets follow from a word that everybody can
 * read in the seed, as the password does: for the demo and nothing else.
 */
public final class SecondFactor {

    private static final Duration PERIOD = Duration.ofSeconds(30);
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 20;

    private final Map<String, Long> givenOut = new HashMap<>();
    private final String seed;
    private final Clock clock;

    /** The second factors that follow from this word. */
    public SecondFactor(String seed, Clock clock) {
        this.seed = seed;
        this.clock = clock;
    }

    /** The secret as authenticator apps take it. */
    public String secret(String username) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte each : bytes(username)) {
            buffer = buffer << 8 | each & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt(buffer >> bits & 31));
            }
            buffer &= (1 << bits) - 1;
        }
        return text.toString();
    }

    /** The code that an app would show at this moment. */
    public String codeAt(String username, Instant moment) {
        return code(username, step(moment));
    }

    /**
     * A code that has not been given out here before, since Keycloak takes each only once. It takes the next one early, so that
     * two are to be had at any time; whoever wants a third waits for it.
     */
    public synchronized String nextCode(String username) {
        long now = step(clock.instant());
        long step = Math.max(now, givenOut.getOrDefault(username, 0L) + 1);
        givenOut.put(username, step);
        waitUntil(step - 1);
        return code(username, step);
    }

    private void waitUntil(long step) {
        long millis = step * PERIOD.toMillis() - clock.millis();
        if (millis > 0) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private String code(String username, long step) {
        byte[] hash = mac(
                "HmacSHA1",
                bytes(username),
                ByteBuffer.allocate(8).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
        return "%06d".formatted(number % 1_000_000);
    }

    private byte[] bytes(String username) {
        byte[] secret = new byte[SECRET_BYTES];
        System.arraycopy(mac("HmacSHA256", seed.getBytes(UTF_8), username.getBytes(UTF_8)), 0, secret, 0, SECRET_BYTES);
        return secret;
    }

    private static long step(Instant moment) {
        return moment.toEpochMilli() / PERIOD.toMillis();
    }

    private static byte[] mac(String algorithm, byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(algorithm + " is part of every Java", e);
        }
    }
}
