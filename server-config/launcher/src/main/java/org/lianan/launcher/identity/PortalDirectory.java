package org.lianan.launcher.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.lianan.launcher.CannotStart;
import org.lianan.launcher.identity.Directory.Agency;
import org.lianan.launcher.identity.Directory.Officer;

/** The portal's own list of agencies and officers, written by its API as the machine client. */
public final class PortalDirectory {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI portal;
    private final Tokens tokens;

    /** The directory of this portal. */
    public PortalDirectory(URI portal, Tokens tokens) {
        this.portal = portal;
        this.tokens = tokens;
    }

    /** Writes every agency and officer; returns what was done, in words. */
    public String bringIn(Directory directory) {
        bringInAgencies(directory);
        bringInOfficers(directory);
        return "%d agencies, %d officers"
                .formatted(directory.agencies().size(), directory.officers().size());
    }

    /** Parents before their children. */
    public void bringInAgencies(Directory directory) {
        directory.agencies().forEach(this::put);
    }

    /** Several at a time. */
    public void bringInOfficers(Directory directory) {
        directory.officers().parallelStream().forEach(this::put);
    }

    private void put(Agency agency) {
        ObjectNode body = JSON.valueToTree(agency);
        body.remove("id");
        put("/api/agencies/" + agency.id(), body);
    }

    private void put(Officer officer) {
        ObjectNode body = JSON.valueToTree(officer);
        body.remove("username");
        put("/api/officers/" + officer.username(), body);
    }

    private void put(String path, ObjectNode body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(portal.resolve(path))
                    .timeout(Duration.ofMinutes(1))
                    .header("Authorization", "Bearer " + tokens.machine())
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build();
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new CannotStart(
                        "The portal refused %s: %d %s".formatted(path, answer.statusCode(), answer.body()));
            }
        } catch (JsonProcessingException e) {
            throw new CannotStart(path + " cannot be written as JSON.", e);
        } catch (IOException e) {
            throw new CannotStart("The portal does not answer at " + path + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }
}
