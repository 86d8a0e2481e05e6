package org.lianan.exchange.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * The secret key with which a log signs its checkpoints. Signing uses Bouncy Castle's class, which signs ten times as fast as the
 * platform's and derives the public key from the secret; verifying does not need it.
 */
public final class NoteSigner {

    private static final String PREFIX = "PRIVATE+KEY+";
    private static final Pattern SKEY =
            Pattern.compile("PRIVATE\\+KEY\\+([^\\s+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");

    private final Ed25519PrivateKeyParameters secret;
    private final NoteVerifier verifier;

    private NoteSigner(String name, byte[] seed) {
        this.secret = new Ed25519PrivateKeyParameters(seed);
        this.verifier = new NoteVerifier(name, secret.generatePublicKey().getEncoded());
    }

    /** A new key under this name. */
    public static NoteSigner generate(String name, SecureRandom random) {
        var seed = new byte[NoteVerifier.KEY_BYTES];
        random.nextBytes(seed);
        return new NoteSigner(name, seed);
    }

    /** Reads the text form in which the key is kept. */
    public static NoteSigner parse(String skey) {
        var parts = SKEY.matcher(skey);
        if (!parts.matches()) throw new IllegalArgumentException("not a signing key");
        var typed = Base64.getDecoder().decode(parts.group(3));
        if (typed.length != 1 + NoteVerifier.KEY_BYTES || typed[0] != NoteVerifier.ED25519)
            throw new IllegalArgumentException("not an Ed25519 signing key");
        var signer = new NoteSigner(parts.group(1), Arrays.copyOfRange(typed, 1, typed.length));
        if (signer.verifier.keyId() != Integer.parseUnsignedInt(parts.group(2), 16))
            throw new IllegalArgumentException("the key id does not belong to the signing key");
        return signer;
    }

    /** The text form in which the key is kept; it is the secret itself. */
    public String skey() {
        var typed = ByteBuffer.allocate(1 + NoteVerifier.KEY_BYTES)
                .put(NoteVerifier.ED25519)
                .put(secret.getEncoded())
                .array();
        return PREFIX + verifier.name() + "+" + HexFormat.of().toHexDigits(verifier.keyId()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    public NoteVerifier verifier() {
        return verifier;
    }

    public SignedNote sign(Checkpoint checkpoint) {
        return sign(checkpoint.text());
    }

    /** Signs any text that ends with a line break. A key signs one kind of text only. */
    public SignedNote sign(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var signer = new Ed25519Signer();
        signer.init(true, secret);
        signer.update(bytes, 0, bytes.length);
        var signature = new SignedNote.Signature(verifier.name(), verifier.keyId(), signer.generateSignature());
        return new SignedNote(text, List.of(signature));
    }

    @Override
    public String toString() {
        return "signer of " + verifier;
    }
}
