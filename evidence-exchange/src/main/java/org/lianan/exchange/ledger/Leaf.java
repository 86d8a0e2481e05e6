package org.lianan.exchange.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianan.exchange.digest.Digest;
import org.lianan.exchange.digest.Sm3Digest;

/**
 * What one custody event leaves in the log 存证条目: that it happened, when, by which agency, and commitments to its content. Leaves
 * are copied to other agencies for ever, so they hold neither free text nor personal data; the full event is kept beside the log
 * and shown with its salt to whoever may see it.
 *
 * @param type what happened, such as {@code evidence.registered}
 * @param sequence the number of this event in the evidence item's own history, from 1
 * @param agency the id of the acting agency
 * @param content the files, where the event fixes or hands over content
 * @param body the commitment to the full event
 * @param previous the leaf of the item's previous event, which makes an omission in the middle visible
 * @param cited the leaf in another log to which this event answers
 */
public record Leaf(
        String type,
        Instant at,
        UUID caseId,
        UUID evidenceId,
        int sequence,
        String agency,
        @Nullable Content content,
        Commitment body,
        @Nullable TreeHash previous,
        @Nullable Citation cited) {

    /** The house limit; the tile format would allow 65,535 bytes. */
    public static final int MOST_BYTES = 16 * 1024;

    private static final Pattern TYPE = Pattern.compile("[a-z]++(\\.[a-z]++)++");
    private static final Pattern AGENCY = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** All files of an evidence item, by the digests of its two manifests. */
    public record Content(Digest manifest, Sm3Digest manifestSm3, int files, long bytes) {

        Map<String, Object> json() {
            return Map.of(
                    "manifest_sha256",
                    manifest.sha256(),
                    "manifest_sm3",
                    manifestSm3.sm3(),
                    "files",
                    files,
                    "bytes",
                    bytes);
        }
    }

    /** The salted hash of the full event: it binds, and reveals nothing to those who only hold the leaf. */
    public record Commitment(Digest digest) {

        /** How long a salt is. */
        public static final int SALT_BYTES = 32;

        public static Commitment to(byte[] salt, String canonicalBody) {
            if (salt.length != SALT_BYTES) throw new IllegalArgumentException("a salt has 32 bytes");
            var body = canonicalBody.getBytes(StandardCharsets.UTF_8);
            var salted = new byte[SALT_BYTES + body.length];
            System.arraycopy(salt, 0, salted, 0, SALT_BYTES);
            System.arraycopy(body, 0, salted, SALT_BYTES, body.length);
            return new Commitment(Digest.of(salted));
        }
    }

    /** A leaf of some log, named so that it can be looked up there. */
    public record Citation(String origin, long index, TreeHash leaf) {

        Map<String, Object> json() {
            return Map.of("origin", origin, "index", index, "leaf_hash", leaf.hex());
        }
    }

    public Leaf {
        if (!TYPE.matcher(type).matches()) throw new IllegalArgumentException("not a type of event: " + type);
        if (!AGENCY.matcher(agency).matches()) throw new IllegalArgumentException("not an agency id: " + agency);
        if (sequence < 1) throw new IllegalArgumentException("events are counted from 1");
        if ((sequence == 1) != (previous == null))
            throw new IllegalArgumentException("every event but the first names the one before it");
    }

    /** The leaf as it is hashed, published and kept. */
    public byte[] bytes() {
        var json = new HashMap<String, Object>();
        json.put("v", 1);
        json.put("t", type);
        json.put("at", MILLISECONDS.format(at));
        json.put("case", "urn:uuid:" + caseId);
        json.put("ev", "urn:uuid:" + evidenceId);
        json.put("evn", sequence);
        json.put("actor", Map.of("agency", agency));
        json.put("body", body.digest().sha256());
        if (content != null) json.put("bag", content.json());
        if (previous != null) json.put("prev", previous.hex());
        if (cited != null) json.put("of", cited.json());
        var bytes = CanonicalJson.bytes(json);
        if (bytes.length > MOST_BYTES) throw new IllegalArgumentException("leaf of " + bytes.length + " bytes");
        return bytes;
    }

    public TreeHash hash() {
        return TreeHash.ofLeaf(bytes());
    }
}
