package org.lianan.authz.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A no that is part of the job: it reaches the officer as a problem (RFC 9457) with a stable code and a sentence in
 * Chinese and English. A fault of ours is never a refusal.
 *
 * <p>A feature's own refusals extend this class and live in its {@code entity} package:
 *
 * <pre>{@code
 * public final class TooLate extends Refusal {
 *     public TooLate(LocalDate lastDay) {
 *         super(Kind.CONFLICT, "TOO_LATE",
 *               Sentence.of("期限已于 " + lastDay + " 届满。", "This was possible until " + lastDay + "."),
 *               Map.of("lastDay", lastDay.toString()));
 *     }
 * }
 * }</pre>
 */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Which HTTP status a refusal has. */
    public enum Kind {
        MALFORMED(400),
        NOT_SIGNED_IN(401),
        NOT_PERMITTED(403),
        NOT_FOUND(404),
        NOT_ALLOWED(405),
        CONFLICT(409),
        STALE(412),
        TOO_LARGE(413),
        WRONG_TYPE(415),
        NOT_VALID(422),
        PRECONDITION_MISSING(428),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** One wrong place in what was sent; {@code pointer} is a JSON pointer (RFC 6901). */
    public record Fault(String pointer, String code, Sentence sentence) {}

    private final transient Kind kind;
    private final String code;
    private final transient Sentence sentence;
    private final transient Map<String, Object> variables;
    private final transient List<Fault> faults;

    protected Refusal(Kind kind, String code, Sentence sentence) {
        this(kind, code, sentence, Map.of(), List.of());
    }

    protected Refusal(Kind kind, String code, Sentence sentence, Map<String, Object> variables) {
        this(kind, code, sentence, variables, List.of());
    }

    protected Refusal(Kind kind, String code, Sentence sentence, Map<String, Object> variables, List<Fault> faults) {
        super(code + ": " + sentence.en());
        this.kind = kind;
        this.code = code;
        this.sentence = sentence;
        this.variables = Map.copyOf(variables);
        this.faults = List.copyOf(faults);
    }

    public Kind kind() {
        return kind;
    }

    /** What a client has to do before it may ask again, as the header {@code WWW-Authenticate} says it; mostly nothing. */
    public @Nullable String challenge() {
        return null;
    }

    /** How long a client waits before it may ask again, as the header {@code Retry-After} says it; mostly nothing. */
    public @Nullable Duration waitFor() {
        return null;
    }

    /** Stable, upper snake case; the UI and other systems branch on it. */
    public String code() {
        return code;
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The variables of the sentence, so that others can build their own. */
    public Map<String, Object> variables() {
        return variables;
    }

    public List<Fault> faults() {
        return faults;
    }
}
