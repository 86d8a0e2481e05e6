package org.lianan.authz.budget;

import java.time.Duration;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** A budget is used up; the time to wait stands in the refusal and in the header {@code Retry-After}. */
public final class TooMany extends Refusal {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooMany(Duration wait) {
        this(Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    private TooMany(long seconds) {
        super(
                Kind.TOO_MANY,
                "TOO_MANY",
                Sentence.of(
                        "请求过于频繁，请在" + seconds + "秒后重试；已填写的内容不会丢失。",
                        "This was asked too often; try again in " + seconds + " s. Nothing you typed is lost."),
                Map.of("seconds", seconds));
        this.seconds = seconds;
    }

    @Override
    public Duration waitFor() {
        return Duration.ofSeconds(seconds);
    }
}
