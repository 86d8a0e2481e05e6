package org.lianan.exchange.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A text with signatures under it (C2SP signed-note), as checkpoints are published; a few lines anyone can copy and check. */
public record SignedNote(String text, List<Signature> signatures) {

    private static final String DASH = "\u2014 ";
    private static final int MOST_SIGNATURES = 100;

    /** One signature line: who, by which key, and the signature itself. */
    public record Signature(String name, int keyId, byte[] bytes) {

        public Signature {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        String line() {
            var idAndBytes = ByteBuffer.allocate(4 + bytes.length).putInt(keyId).put(bytes);
            return DASH + name + " " + Base64.getEncoder().encodeToString(idAndBytes.array()) + "\n";
        }

        static Signature parse(String line) {
            int space = line.lastIndexOf(' ');
            if (!line.startsWith(DASH) || space <= DASH.length())
                throw new IllegalArgumentException("not a signature line: " + line);
            var idAndBytes = Base64.getDecoder().decode(line.substring(space + 1));
            if (idAndBytes.length < 5) throw new IllegalArgumentException("signature too short: " + line);
            var name = NoteVerifier.checkedName(line.substring(DASH.length(), space));
            return new Signature(
                    name, ByteBuffer.wrap(idAndBytes).getInt(), Arrays.copyOfRange(idAndBytes, 4, idAndBytes.length));
        }
    }

    public SignedNote {
        if (!text.endsWith("\n")) throw new IllegalArgumentException("the text of a note ends with a line break");
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n'))
            throw new IllegalArgumentException("a note holds no control characters");
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES)
            throw new IllegalArgumentException("a note has 1 to " + MOST_SIGNATURES + " signatures");
        signatures = List.copyOf(signatures);
    }

    /** Reads a note; the signatures stand after the last empty line. */
    public static SignedNote parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || blank + 2 >= note.length() || !note.endsWith("\n"))
            throw new IllegalArgumentException("not a signed note");
        var signatures = new ArrayList<Signature>();
        for (var line : note.substring(blank + 2, note.length() - 1).split("\n", -1)) {
            signatures.add(Signature.parse(line));
        }
        return new SignedNote(note.substring(0, blank + 1), signatures);
    }

    /** The note as it is published. */
    public String encoded() {
        var encoded = new StringBuilder(text).append('\n');
        signatures.forEach(s -> encoded.append(s.line()));
        return encoded.toString();
    }

    /** Whether this key signed the text. A signature that claims to be by the key but is not makes the note worthless. */
    public boolean isSignedBy(NoteVerifier verifier) {
        var claimed = signatures.stream()
                .filter(s -> s.name().equals(verifier.name()) && s.keyId() == verifier.keyId())
                .toList();
        return !claimed.isEmpty() && claimed.stream().allMatch(s -> verifier.accepts(text, s.bytes()));
    }
}
