package org.lianan.launcher.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.lianan.launcher.CannotStart;
import org.lianan.launcher.identity.Tokens;

/**
 * The running portal as the demo plays on it: its clock stands where the scene wants it, and every command of a scene
 * carries a key of its own. A start that was cut off is therefore simply played again: what had been done is answered
 * once more and has no second effect.
 */
final class Stage {

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** The same command is the same text in every start, because the portal compares a repeated command with the first. */
    private static final ObjectMapper JSON = new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI portal;
    private final Tokens tokens;

    private Scene scene = Scene.at("1970-01-01T00:00", "before the first scene", () -> {});
    private int commands;
    private boolean isRepeating;

    Stage(URI portal, Tokens tokens) {
        this.portal = portal;
        this.tokens = tokens;
    }

    /** An officer of the demo, by user name. */
    Desk desk(String officer) {
        return new Desk(this, officer);
    }

    void play(Scene next) {
        scene = next;
        commands = 0;
        clockIs(now());
        next.act().run();
    }

    /** The moment of the scene, as the API writes it. */
    String now() {
        return scene.at().atZone(CHINA).toInstant().toString();
    }

    /** What the scenario says against what the portal says. */
    void expect(String what, String expected, String found) {
        if (!expected.equals(found)) {
            throw stopped("%s: expected %s, found %s".formatted(what, expected, found.isEmpty() ? "nothing" : found));
        }
    }

    /** Whether the last command had been done by an earlier start, so that what is there now may have moved on. */
    boolean isRepeating() {
        return isRepeating;
    }

    Reply look(String officer, String path) {
        return reply(send(request(path, tokens.officer(officer)).GET()));
    }

    /** A command of this scene; {@code version} where it changes something that was seen. */
    Reply command(String officer, String method, String path, Object body, Optional<String> version) {
        commands++;
        HttpRequest.Builder request = request(path, tokens.officer(officer))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "demo-" + scene.at() + "-" + commands)
                .method(method, json(body));
        version.ifPresent(seen -> request.header("If-Match", "\"" + seen + "\""));
        Reply reply = accepted(method + " " + path + " of " + officer, send(request));
        isRepeating = reply.isRepeat();
        return reply;
    }

    /** The content of a file, which is guarded by its announced fingerprint. */
    void upload(String officer, String path, byte[] bytes) {
        accepted(
                "PUT " + path + " of " + officer,
                send(request(path, tokens.officer(officer))
                        .header("Content-Type", "application/octet-stream")
                        .PUT(BodyPublishers.ofByteArray(bytes))));
    }

    private void clockIs(String moment) {
        accepted(
                "the setting of the clock",
                send(request("/api/demo/clock", tokens.machine())
                        .header("Content-Type", "application/json")
                        .PUT(json(Map.of("now", moment)))));
    }

    private Reply accepted(String what, HttpResponse<String> answer) {
        Reply reply = reply(answer);
        if (answer.statusCode() / 100 != 2) {
            throw stopped("the portal refused %s: %d %s %s %s"
                    .formatted(what, reply.status(), reply.at("/code"), reply.at("/messages/en"), reply.at("/errors")));
        }
        return reply;
    }

    private CannotStart stopped(String reason) {
        return new CannotStart(
                "The demo stopped at %s (%s). ./lianan reset starts afresh, ./lianan up --no-demo-data does without it."
                        .formatted(scene, reason.strip()));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(portal.resolve(path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new CannotStart("The portal does not answer while the demo is played, at " + scene + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    private static Reply reply(HttpResponse<String> answer) {
        try {
            return new Reply(
                    answer.statusCode(),
                    JSON.readTree(answer.body()),
                    answer.headers().firstValue("Idempotency-Replayed").isPresent());
        } catch (JsonProcessingException e) {
            throw new CannotStart("The portal answers " + answer.uri() + " with something that is not JSON.", e);
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(body + " cannot be written as JSON", e);
        }
    }
}
