package org.lianan.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until a server says by its health address that it can work. */
final class Readiness {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Readiness() {}

    static void await(Child server, URI health, Duration patience, Home home) {
        await(server, health, patience, home, () -> false);
    }

    /** The same for a server that stays when what it serves has failed, and says so elsewhere. */
    static void await(Child server, URI health, Duration patience, Home home, BooleanSupplier failed) {
        long until = System.nanoTime() + patience.toNanos();
        while (!answers200(health)) {
            if (!server.alive() || failed.getAsBoolean()) {
                throw new CannotStart("%s failed while starting; its last words are in %s."
                        .formatted(server.name(), home.log(server.name())));
            }
            if (System.nanoTime() > until) {
                throw new CannotStart("%s was not ready after %d seconds; see %s."
                        .formatted(server.name(), patience.toSeconds(), home.log(server.name())));
            }
            Child.pause();
        }
    }

    static boolean answers200(URI address) {
        HttpRequest ask =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return HTTP.send(ask, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }
}
