package org.lianan.exchange.evidence.entity;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file as the officer knows it, fit to be written to any disk: it names no folder, hides nothing from the eye, and
 * is kept in Unicode normal form C, so that it compares equal everywhere.
 */
public record FileName(String name) {

    /** What file systems take. */
    private static final int MOST_BYTES = 255;

    // separators, controls, and the marks that turn the direction of writing (so that "exe.pdf" reads as "fdp.exe")
    private static final Pattern REFUSED =
            Pattern.compile("[/\\\\\\p{Cntrl}\\u0080-\\u009f\\u200e\\u200f\\u2028-\\u202e"
                    + "\\u2066-\\u2069\\ufeff\\ufffe\\uffff]|^\\.{1,2}$|^\\s|\\s$|^$");

    public FileName {
        if (REFUSED.matcher(name).find() || !StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            throw new FileNameInvalid();
        }
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        if (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) throw new FileNameInvalid();
    }

    /** Whether both would be the same file on a disk that does not tell upper from lower case. */
    public boolean collidesWith(FileName other) {
        return folded().equals(other.folded());
    }

    private String folded() {
        return Normalizer.normalize(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    @Override
    public String toString() {
        return name;
    }
}
