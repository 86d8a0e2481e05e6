package org.lianan.launcher;

import java.io.Serial;

/** A reason why something does not start or go on, in one sentence for the person at the keyboard. */
public final class CannotStart extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String sentence;

    /** Says the reason. */
    public CannotStart(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** Says the reason and keeps what lay behind it. */
    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** The reason. */
    public String sentence() {
        return sentence;
    }
}
