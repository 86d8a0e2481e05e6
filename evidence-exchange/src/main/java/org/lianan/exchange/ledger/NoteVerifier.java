package org.lianan.exchange.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.lianan.exchange.digest.Digest;

/** The public key of a log or witness, by name (C2SP signed-note, Ed25519); the text form is what agencies exchange on paper. */
public final class NoteVerifier {

    static final byte ED25519 = 1;
    static final int KEY_BYTES = 32;

    private static final Pattern NAME = Pattern.compile("[^\\s+\\p{Cntrl}]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern VKEY = Pattern.compile("([^\\s+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");
    // SubjectPublicKeyInfo of Ed25519 up to the key itself (RFC 8410, 4)
    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] key;
    private final PublicKey publicKey;

    public NoteVerifier(String name, byte[] key) {
        if (key.length != KEY_BYTES) throw new IllegalArgumentException("an Ed25519 key has 32 bytes");
        this.name = checkedName(name);
        this.key = key.clone();
        this.publicKey = publicKey(key);
    }

    /** Reads {@code name+keyid+base64}; the key id must be the one that follows from name and key. */
    public static NoteVerifier parse(String vkey) {
        var parts = VKEY.matcher(vkey);
        if (!parts.matches()) throw new IllegalArgumentException("not a verifier key: " + vkey);
        var typed = Base64.getDecoder().decode(parts.group(3));
        if (typed.length != 1 + KEY_BYTES || typed[0] != ED25519)
            throw new IllegalArgumentException("not an Ed25519 verifier key: " + vkey);
        var verifier = new NoteVerifier(parts.group(1), Arrays.copyOfRange(typed, 1, typed.length));
        if (verifier.keyId() != Integer.parseUnsignedInt(parts.group(2), 16))
            throw new IllegalArgumentException("the key id does not belong to the key: " + vkey);
        return verifier;
    }

    public String name() {
        return name;
    }

    /** The first four bytes of the hash of name, type and key: says which key, proves nothing. */
    public int keyId() {
        var named = (name + "\n").getBytes(StandardCharsets.UTF_8);
        var hashed = ByteBuffer.allocate(named.length + 1 + KEY_BYTES)
                .put(named)
                .put(ED25519)
                .put(key);
        return ByteBuffer.wrap(Digest.of(hashed.array()).bytes()).getInt();
    }

    public String vkey() {
        var typed = ByteBuffer.allocate(1 + KEY_BYTES).put(ED25519).put(key).array();
        return name + "+" + HexFormat.of().toHexDigits(keyId()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    /** Whether the signature is this key's over the text. */
    public boolean accepts(String text, byte[] signature) {
        try {
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(publicKey);
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.verify(signature);
        } catch (SignatureException e) {
            return false; // not even the form of a signature
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
        }
    }

    @Override
    public String toString() {
        return vkey();
    }

    static String checkedName(String name) {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("not a key name: " + name);
        return name;
    }

    private static PublicKey publicKey(byte[] key) {
        var encoded =
                ByteBuffer.allocate(SPKI.length + KEY_BYTES).put(SPKI).put(key).array();
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 public key", e);
        }
    }
}
