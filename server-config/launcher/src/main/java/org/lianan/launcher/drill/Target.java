package org.lianan.launcher.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.lianan.launcher.CannotStart;

/**
 * A portal as somebody sees it who has signed in.
 *
 * @param portal its address
 * @param cookie the header with the session
 */
record Target(URI portal, String cookie) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final List<String> PAGES = List.of("/", "/cases", "/work", "/logged-out");

    /** Every address that can be read, with a real case in it and something in every parameter. */
    List<String> addresses() {
        JsonNode contract = get("/openapi?format=json");
        String caseId = get("/api/cases?limit=1").at("/items/0/id").asText();
        TreeSet<String> found = new TreeSet<>();
        contract.path("paths").fields().forEachRemaining(path -> {
            JsonNode read = path.getValue().path("get");
            if (!read.isMissingNode()) {
                found.add(path.getKey()
                                .replace("{caseId}", caseId)
                                .replaceAll("\\{\\w*[iI]d}", "0192f000-0000-7000-8000-000000000001")
                                .replaceAll("\\{\\w+}", "2026")
                        + query(read));
            }
        });
        List<String> addresses = new ArrayList<>(PAGES);
        addresses.addAll(found);
        return addresses;
    }

    private static String query(JsonNode operation) {
        List<String> pairs = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                String type = parameter.at("/schema/type").asText();
                String first = parameter.at("/schema/enum/0").asText();
                String value = type.equals("integer") ? "1" : first.isEmpty() ? "a" : first;
                pairs.add(parameter.path("name").asText() + "=" + value);
            }
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private JsonNode get(String path) {
        try {
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(portal.resolve(path))
                            .timeout(Duration.ofSeconds(30))
                            .header("Cookie", cookie)
                            .header("Accept", "application/json")
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new CannotStart("%s answers %d.".formatted(path, answer.statusCode()));
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new CannotStart(path + " does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The drill was interrupted.", e);
        }
    }
}
