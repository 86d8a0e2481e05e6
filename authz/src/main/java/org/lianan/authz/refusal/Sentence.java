package org.lianan.authz.refusal;

/** One sentence for the officer in the two languages of the portal; it says what to do, not only what is wrong. */
public record Sentence(String zh, String en) {
    public static Sentence of(String zh, String en) {
        return new Sentence(zh, en);
    }
}
