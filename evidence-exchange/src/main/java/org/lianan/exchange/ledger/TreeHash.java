package org.lianan.exchange.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The hash of a leaf or of an inner node of the log's tree (RFC 6962, 2.1); never to be confused with the digest of a file. */
public final class TreeHash {

    /** How long a tree hash is. */
    public static final int BYTES = 32;

    /** The root of a tree without leaves: the hash of nothing. */
    public static final TreeHash OF_EMPTY_TREE = new TreeHash(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] hash;

    public TreeHash(byte[] hash) {
        if (hash.length != BYTES) throw new IllegalArgumentException("a tree hash has 32 bytes, not " + hash.length);
        this.hash = hash.clone();
    }

    public static TreeHash ofLeaf(byte[] leaf) {
        var sha256 = sha256();
        sha256.update(LEAF);
        return new TreeHash(sha256.digest(leaf));
    }

    public static TreeHash ofNode(TreeHash left, TreeHash right) {
        var sha256 = sha256();
        sha256.update(NODE);
        sha256.update(left.hash);
        return new TreeHash(sha256.digest(right.hash));
    }

    public static TreeHash fromBase64(String text) {
        return new TreeHash(Base64.getDecoder().decode(text));
    }

    public static TreeHash fromHex(String text) {
        return new TreeHash(HexFormat.of().parseHex(text));
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(hash);
    }

    public String hex() {
        return HexFormat.of().formatHex(hash);
    }

    public byte[] bytes() {
        return hash.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TreeHash that && MessageDigest.isEqual(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }

    @Override
    public String toString() {
        return hex();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
