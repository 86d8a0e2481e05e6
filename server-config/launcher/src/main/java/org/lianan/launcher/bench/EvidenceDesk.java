package org.lianan.launcher.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.lianan.launcher.CannotStart;
import org.lianan.launcher.World;
import org.lianan.launcher.identity.Tokens;

/** An officer who files evidence by the public API, as the browser does: announced with its fingerprint, sent in parts. */
final class EvidenceDesk {

    private static final String OFFICER = "haimen.chen";

    /** As web-ui/src/api/upload.ts. */
    private static final int PART_BYTES = 32 << 20;

    private static final int BLOCK_BYTES = 128 << 10;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI portal;
    private final Tokens tokens;
    private final String caseId;

    /** Opens a case to file in. */
    EvidenceDesk(World world) {
        this.portal = world.portal();
        this.tokens = world.tokens();
        this.caseId = post("/api/cases", """
                        {"source": "INSPECTION", "receivedAt": "%s", "title": "测速", "facts": "测量上传与下载。"}""".formatted(Instant.now().minusSeconds(60)))
                .path("id")
                .asText();
    }

    /** Something to be done between two blocks of a transfer. */
    @FunctionalInterface
    interface OnTheWay {
        void at(long bytes);
    }

    /** A file that was announced, by its place in the API. */
    record Announced(String evidence, String fileId, String sha256) {
        String content() {
            return evidence + "/files/" + fileId + "/content";
        }
    }

    Announced announce(long sizeBytes, String sha256) {
        JsonNode item = post("/api/cases/" + caseId + "/evidence", """
                {"title": "测速文件", "kind": "ELECTRONIC_DATA", "factToProve": "无",
                 "source": {"holder": "测速"}, "collectedAt": "%s", "place": "南通市海门区", "method": "测速",
                 "collectors": [{"officer": "haimen.chen"}, {"officer": "haimen.lu"}],
                 "signedBy": "测速", "recordNo": "测速",
                 "files": [{"name": "sample.bin", "size": %d, "mime": "application/octet-stream", "sha256": "%s"}]}""".formatted(
                        Instant.now().minusSeconds(60), sizeBytes, sha256));
        return new Announced(
                "/api/cases/" + caseId + "/evidence/" + item.path("id").asText(),
                item.at("/files/0/id").asText(),
                sha256);
    }

    /** Sends the file; when this returns, the portal has acknowledged all of it. */
    void upload(Announced announced, Path file, OnTheWay onTheWay) {
        String token = tokens.officer(OFFICER);
        try (FileChannel bytes = FileChannel.open(file, StandardOpenOption.READ)) {
            for (long from = 0; from < bytes.size(); from += PART_BYTES) {
                put(announced, token, bytes, from, Math.min(PART_BYTES, bytes.size() - from), onTheWay);
            }
        } catch (IOException e) {
            throw new CannotStart("The upload broke off: " + e.getMessage(), e);
        }
    }

    /**
     * By hand, so that the system passes the file on to the network and no copy of it is made here: on one machine, what the
     * sender costs is missing to the portal.
     */
    private void put(Announced announced, String token, FileChannel bytes, long from, long length, OnTheWay onTheWay)
            throws IOException {
        String head = """
                PUT %s HTTP/1.1
                Host: %s
                Authorization: Bearer %s
                Content-Type: application/octet-stream
                Content-Length: %d
                Upload-Offset: %d
                Connection: close

                """.formatted(announced.content(), portal.getAuthority(), token, length, from);
        try (SocketChannel line = SocketChannel.open(new InetSocketAddress(portal.getHost(), portal.getPort()))) {
            line.write(UTF_8.encode(head.replace("\n", "\r\n")));
            for (long sent = 0; sent < length; ) {
                sent += bytes.transferTo(from + sent, Math.min(BLOCK_BYTES, length - sent), line);
                onTheWay.at(from + sent);
            }
            String answer = new String(Channels.newInputStream(line).readAllBytes(), UTF_8);
            if (!answer.startsWith("HTTP/1.1 200 ")) {
                throw new CannotStart("The portal refused a part: " + answer);
            }
        }
    }

    /** Seals the item and waits until its content may leave the portal: the second fingerprint and the log have followed. */
    void seal(Announced announced) {
        JsonNode item = get(announced.evidence());
        send(request(announced.evidence() + "/sealing")
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + item.path("version").asLong() + "\"")
                .POST(BodyPublishers.ofString("{}")));
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!isInLog(get(announced.evidence()))) {
            if (System.nanoTime() > until) {
                throw new CannotStart(
                        "The portal had not sealed the file after %d minutes.".formatted(PATIENCE.toMinutes()));
            }
            pause();
        }
    }

    private static boolean isInLog(JsonNode item) {
        return item.at("/custody/0/leafIndex").isNumber();
    }

    /** Fetches the file and takes its fingerprint on the way; refuses if it is another one. */
    void download(Announced announced, OnTheWay onTheWay) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    portal.resolve(announced.content()).toURL().openConnection();
            connection.setRequestProperty("Authorization", "Bearer " + tokens.officer(OFFICER));
            connection.setReadTimeout((int) PATIENCE.toMillis());
            refuseUnless200(connection);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[BLOCK_BYTES];
            long received = 0;
            try (InputStream in = connection.getInputStream()) {
                for (int read; (read = in.read(block)) >= 0; ) {
                    digest.update(block, 0, read);
                    received += read;
                    onTheWay.at(received);
                }
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(announced.sha256())) {
                throw new CannotStart("The portal handed out other bytes than it was given.");
            }
        } catch (IOException e) {
            throw new CannotStart("The download broke off: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void refuseUnless200(HttpURLConnection connection) throws IOException {
        if (connection.getResponseCode() != 200) {
            try (InputStream problem = connection.getErrorStream()) {
                throw refused(
                        connection.getURL().getPath(),
                        connection.getResponseCode(),
                        problem == null ? "" : new String(problem.readAllBytes(), UTF_8));
            }
        }
    }

    private JsonNode get(String path) {
        return send(request(path).GET());
    }

    private JsonNode post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve(path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + tokens.officer(OFFICER));
    }

    private JsonNode send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw refused(request.uri().getPath(), answer.statusCode(), answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new CannotStart(
                    "The portal does not answer at " + request.uri().getPath() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The measurement was interrupted.", e);
        }
    }

    private static CannotStart refused(String path, int status, String body) {
        return new CannotStart("The portal refused %s: %d %s".formatted(path, status, body));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The measurement was interrupted.", e);
        }
    }
}
