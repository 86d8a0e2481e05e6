package org.lianan.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the portal answered.
 *
 * @param isRepeat whether it is the answer of an earlier start, because the command had been done then
 */
record Reply(int status, JsonNode body, boolean isRepeat) {

    boolean isFound() {
        return status == 200;
    }

    /** A field by JSON pointer, e.g. {@code /due/dueOn}; empty where there is none. */
    String at(String pointer) {
        return body.at(pointer).asText();
    }

    String id() {
        return at("/id");
    }

    String version() {
        return at("/version");
    }

    /** The day on which a duty of the case or of the referral is due; empty where it has none. */
    String dueOn(String duty) {
        return clock(duty, "/dueOn");
    }

    /** The minute in China at which a duty is due that is counted in hours. */
    String dueAt(String duty) {
        String moment = clock(duty, "/dueAt");
        return moment.isEmpty()
                ? ""
                : LocalDateTime.ofInstant(Instant.parse(moment), Stage.CHINA)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    /** How a duty stands: running, overdue, lapsed. */
    String stateOf(String duty) {
        return clock(duty, "/state");
    }

    Stream<JsonNode> each(String pointer) {
        return StreamSupport.stream(body.at(pointer).spliterator(), false);
    }

    private String clock(String duty, String field) {
        return Stream.concat(each("/clocks"), each("/dues"))
                .filter(clock -> clock.at("/kind").asText().equals(duty))
                .map(clock -> clock.at(field).asText())
                .findFirst()
                .orElse("");
    }
}
