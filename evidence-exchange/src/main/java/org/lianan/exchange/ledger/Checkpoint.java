package org.lianan.exchange.ledger;

import java.util.regex.Pattern;

/** The state of a log at one moment 存证检查点: whose log, how many leaves, which root (C2SP tlog-checkpoint). */
public record Checkpoint(String origin, long size, TreeHash root) {

    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,17}");

    public Checkpoint {
        if (origin.isEmpty() || origin.chars().anyMatch(c -> c < ' '))
            throw new IllegalArgumentException("an origin is one line of text: " + origin);
        if (size < 0) throw new IllegalArgumentException("a log cannot have " + size + " leaves");
    }

    /** Reads the text of a note; lines after the third are extensions, which carry nothing for us. */
    public static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length < 4 || !lines[lines.length - 1].isEmpty())
            throw new IllegalArgumentException("a checkpoint has three lines");
        if (!DECIMAL.matcher(lines[1]).matches()) throw new IllegalArgumentException("not a size: " + lines[1]);
        var root = TreeHash.fromBase64(lines[2]);
        if (!root.base64().equals(lines[2])) throw new IllegalArgumentException("not canonical base64: " + lines[2]);
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), root);
    }

    /** The three lines that are signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
