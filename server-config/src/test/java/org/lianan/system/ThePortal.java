package org.lianan.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.lianan.launcher.Settings;
import org.lianan.launcher.Settings.Part;
import org.lianan.launcher.World;
import org.lianan.launcher.identity.Tokens;

/**
 * The whole portal on real PostgreSQL and real Keycloak, started once for all tests of a run, at the first use. Its
 * officers are those of the demo; tests make their own cases.
 */
public final class ThePortal {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private ThePortal() {}

    /** Started when first asked for; stopped with the JVM of the tests. */
    private static final class Running {
        static final World WORLD = start();
        static final Tokens TOKENS = WORLD.tokens();

        private static World start() {
            var world = World.start(Settings.temporary(Part.values()));
            Runtime.getRuntime().addShutdownHook(new Thread(world::close));
            return world;
        }
    }

    public static World world() {
        return Running.WORLD;
    }

    /** An officer of the demo at the API, e.g. {@code haimen.chen}. */
    public static Desk as(String officer) {
        return new Desk(Running.TOKENS.officer(officer));
    }

    /** The same, who has given the password and no second factor. */
    public static Desk byPasswordAlone(String officer) {
        return new Desk(Running.TOKENS.officerByPasswordAlone(officer));
    }

    /** The password of every officer of the demo. */
    public static String password() {
        return world().directory().demoPassword();
    }

    /** A one-time code of this officer that nobody has used yet. */
    public static String oneTimeCode(String officer) {
        return Running.TOKENS.secondFactor().nextCode(officer);
    }

    /** The machine that provisions and sets the clock. */
    public static Desk machine() {
        return new Desk(Running.TOKENS.machine());
    }

    /** Somebody who has not signed in. */
    public static Desk nobody() {
        return new Desk(null);
    }

    /** Sets the portal's clock, e.g. to {@code 2026-04-20T09:12+08:00}. */
    public static void clockIs(String time) {
        var now = OffsetDateTime.parse(time).toString();
        machine().put("/api/demo/clock", "{\"now\":\"" + now + "\"}").is(200);
    }

    /** One caller's way to the API; each command gets a key of its own. */
    public static final class Desk {
        private final String token;

        private Desk(String token) {
            this.token = token;
        }

        public Answer get(String path) {
            return send(request(path).GET());
        }

        /** A command that creates something. */
        public Answer post(String path, String json) {
            return post(path, json, UUID.randomUUID().toString());
        }

        public Answer post(String path, String json, String idempotencyKey) {
            return send(
                    json(path, json).header("Idempotency-Key", idempotencyKey).POST(body(json)));
        }

        /** A step of something that exists and was seen in this version. */
        public Answer step(String path, String json, long version) {
            return send(
                    json(path, json).header("If-Match", "\"" + version + "\"").POST(body(json)));
        }

        public Answer put(String path, String json) {
            return send(json(path, json)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .PUT(body(json)));
        }

        public Answer put(String path, String json, long version) {
            return send(
                    json(path, json).header("If-Match", "\"" + version + "\"").PUT(body(json)));
        }

        /** Anything else: the caller's token is already in it. */
        public HttpRequest.Builder request(String path) {
            var request = HttpRequest.newBuilder(world().portal().resolve(path)).timeout(Duration.ofSeconds(60));
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            return request;
        }

        public Answer send(HttpRequest.Builder request) {
            try {
                var response = HTTP.send(request.build(), BodyHandlers.ofString());
                return new Answer(response.statusCode(), response.headers(), response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        public HttpResponse<byte[]> bytes(String path) {
            try {
                return HTTP.send(request(path).GET().build(), BodyHandlers.ofByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private HttpRequest.Builder json(String path, String json) {
            return request(path).header("Content-Type", "application/json");
        }

        private static BodyPublisher body(String json) {
            return BodyPublishers.ofString(json);
        }
    }

    /** What came back. */
    public record Answer(int status, HttpHeaders headers, String text) {
        /** Fails with the whole answer when the status is another one. */
        public Answer is(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + " but it was " + status + ": " + text);
            }
            return this;
        }

        public JsonNode body() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A text field by JSON pointer, e.g. {@code /id}. */
        public String at(String pointer) {
            return body().at(pointer).asText();
        }

        public long version() {
            return body().at("/version").asLong();
        }

        /** The stable code of a problem. */
        public String code() {
            return at("/code");
        }
    }
}
