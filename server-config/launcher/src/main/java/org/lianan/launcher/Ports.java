package org.lianan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** The four ports on which a world listens. */
public record Ports(int portal, int keycloak, int keycloakManagement, int postgres) {

    private static final String PORTAL = "LIANAN_PORT";
    private static final String KEYCLOAK = "LIANAN_KEYCLOAK_PORT";
    private static final String KEYCLOAK_MANAGEMENT = "LIANAN_KEYCLOAK_MANAGEMENT_PORT";
    private static final String POSTGRES = "LIANAN_DB_PORT";

    /** The usual ports, each replaceable by an environment variable. */
    public static Ports from(Map<String, String> environment) {
        Ports ports = new Ports(
                number(environment, PORTAL, 9080),
                number(environment, KEYCLOAK, 8180),
                number(environment, KEYCLOAK_MANAGEMENT, 8181),
                number(environment, POSTGRES, 15432));
        ports.refuseAnyTwice();
        return ports;
    }

    /** Four ports that nobody uses at this moment. */
    public static Ports free() {
        try (ServerSocket a = new ServerSocket(0);
                ServerSocket b = new ServerSocket(0);
                ServerSocket c = new ServerSocket(0);
                ServerSocket d = new ServerSocket(0)) {
            return new Ports(a.getLocalPort(), b.getLocalPort(), c.getLocalPort(), d.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseAnyTwice() {
        Map<Integer, String> chosen = new HashMap<>();
        Map.of(PORTAL, portal, KEYCLOAK, keycloak, KEYCLOAK_MANAGEMENT, keycloakManagement, POSTGRES, postgres)
                .forEach((variable, port) -> {
                    String other = chosen.put(port, variable);
                    if (other != null) {
                        throw new CannotStart("Port %d is meant for two things, %s and %s; give each its own."
                                .formatted(port, variable, other));
                    }
                });
    }

    void refusePortalTaken() {
        refuseTaken("the portal", portal, PORTAL);
    }

    void refuseKeycloakTaken() {
        refuseTaken("Keycloak", keycloak, KEYCLOAK);
        refuseTaken("Keycloak's health page", keycloakManagement, KEYCLOAK_MANAGEMENT);
    }

    void refusePostgresTaken() {
        refuseTaken("PostgreSQL", postgres, POSTGRES);
    }

    private static void refuseTaken(String part, int port, String variable) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new CannotStart(
                    "Port %d, meant for %s, is in use by another program; stop that program or choose another port, for example %s=%d ./lianan up."
                            .formatted(port, part, variable, port + (port > 64535 ? -1000 : 1000)),
                    taken);
        }
    }

    private static int number(Map<String, String> environment, String variable, int usual) {
        String given = environment.get(variable);
        if (given == null || given.isBlank()) {
            return usual;
        }
        if (!given.matches("[0-9]{1,5}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > 65535) {
            throw new CannotStart(variable + "=" + given + " is not a port; give a number from 1 to 65535.");
        }
        return Integer.parseInt(given);
    }
}
