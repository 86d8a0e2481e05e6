package org.lianan.launcher.identity;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.PartialImportRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.lianan.launcher.CannotStart;
import org.lianan.launcher.Secrets;
import org.lianan.launcher.identity.Directory.Agency;
import org.lianan.launcher.identity.Directory.Officer;

/** The realm {@code lianan} in Keycloak: one flat group for each agency, each officer in exactly one of them. */
public final class Realm implements AutoCloseable {

    /** Before the agency's id in the name of its group. */
    private static final String GROUP = "a-";

    private static final int ALL = 10_000;

    /** How many go into one import, so that its transaction stays small. */
    private static final int LOT = 500;

    private final Keycloak admin;
    private final RealmResource realm;
    private final URI portal;
    private final Secrets secrets;

    private Realm(Keycloak admin, URI portal, Secrets secrets) {
        this.admin = admin;
        this.realm = admin.realm("lianan");
        this.portal = portal;
        this.secrets = secrets;
    }

    /** The realm on this server, as its administrator. */
    public static Realm at(URI keycloak, URI portal, Secrets secrets) {
        Keycloak admin = KeycloakBuilder.builder()
                .serverUrl(keycloak.toString())
                .realm("master")
                .grantType(OAuth2Constants.PASSWORD)
                .clientId("admin-cli")
                .username("admin")
                .password(secrets.keycloakAdmin())
                .build();
        return new Realm(admin, portal, secrets);
    }

    /** The realm file is imported once; the portal's address and the secrets may have changed since. */
    public void adjust() {
        explain(() -> {
            ClientRepresentation browser = client("lianan-portal");
            Map<String, String> attributes = new HashMap<>(browser.getAttributes());
            attributes.put("post.logout.redirect.uris", portal + "/logged-out");
            attributes.put("backchannel.logout.url", portal + "/backchannel-logout");
            List<String> redirects = List.of(portal + "/login/callback");
            if (!redirects.equals(browser.getRedirectUris()) || !attributes.equals(browser.getAttributes())) {
                browser.setRedirectUris(redirects);
                browser.setRootUrl(portal.toString());
                browser.setAttributes(attributes);
                realm.clients().get(browser.getId()).update(browser);
            }
            ClientRepresentation demo = client("lianan-demo");
            List<String> signedIn = List.of(portal + "/demo/signed-in");
            if (!demo.isStandardFlowEnabled()) {
                throw new CannotStart("The realm is that of an earlier version; start afresh with ./lianan reset.");
            }
            if (!signedIn.equals(demo.getRedirectUris())) {
                demo.setRedirectUris(signedIn);
                realm.clients().get(demo.getId()).update(demo);
            }
            secret("lianan-portal", secrets.portalClient());
            secret("lianan-machine", secrets.machineClient());
            secret("lianan-administration", secrets.administrationClient());
            secret("lianan-demo", secrets.demoClient());
            new AdministrationRights(realm).grant();
            return "";
        });
    }

    /** Makes groups and accounts as written; returns what was done, in words. */
    public String bringIn(Directory directory) {
        return explain(() -> {
            Map<String, String> groupIds = groups(directory.agencies());
            Map<String, RoleRepresentation> roles = new HashMap<>();
            realm.roles().list().forEach(each -> roles.put(each.getName(), each));
            for (String role : directory.roles()) {
                if (!roles.containsKey(role)) {
                    throw new CannotStart("%s: the role %s is not in the realm.".formatted(Directory.FILE, role));
                }
            }
            Map<String, UserRepresentation> users = new HashMap<>();
            realm.users().list(0, ALL).forEach(each -> users.put(each.getUsername(), each));
            Map<String, Set<String>> groupsOf = membersByGroup(groupIds);
            Map<String, Set<String>> rolesOf = holdersByRole(directory.roles());

            SecondFactor secondFactor = new SecondFactor(directory.demoSecondFactor(), Clock.systemUTC());
            int made = 0;
            for (Officer officer : directory.officers()) {
                UserRepresentation existing = users.get(officer.username());
                if (existing == null) {
                    create(officer, directory.demoPassword(), secondFactor.secret(officer.username()), roles);
                    made++;
                } else {
                    correct(existing, officer);
                    moveTo(
                            groupIds.get(officer.agency()),
                            existing,
                            groupsOf.getOrDefault(officer.username(), Set.of()),
                            groupIds);
                    assign(existing, officer, rolesOf.getOrDefault(officer.username(), Set.of()), roles);
                }
            }
            return "%d agencies, %d officers, %d of them new"
                    .formatted(directory.agencies().size(), directory.officers().size(), made);
        });
    }

    /** What brings in one kind of thing, to be carried out where it is watched. */
    @FunctionalInterface
    public interface Watch {
        /** Carries out the work, on so many of these. */
        void over(String what, int many, Runnable work);
    }

    /**
     * Many agencies and officers whom the realm does not know yet, in lots: invited, without password and second factor, which
     * they choose when they first sign in.
     */
    public void bringInMany(Directory directory, Watch watch) {
        watch.over(
                "groups into Keycloak",
                directory.agencies().size(),
                () -> lots(directory.agencies()).forEach(lot -> {
                    PartialImportRepresentation add = new PartialImportRepresentation();
                    add.setGroups(lot.stream().map(Realm::group).toList());
                    importing(add);
                }));
        watch.over(
                "accounts into Keycloak",
                directory.officers().size(),
                () -> lots(directory.officers()).forEach(lot -> {
                    PartialImportRepresentation add = new PartialImportRepresentation();
                    add.setUsers(lot.stream().map(Realm::invited).toList());
                    importing(add);
                }));
    }

    private void importing(PartialImportRepresentation add) {
        explain(() -> {
            add.setIfResourceExists("SKIP");
            try (Response response = realm.partialImport(add)) {
                if (response.getStatus() != Response.Status.OK.getStatusCode()) {
                    throw new CannotStart("Keycloak refused the import: " + response.readEntity(String.class));
                }
            }
            return "";
        });
    }

    private static <T> List<List<T>> lots(List<T> all) {
        List<List<T>> lots = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LOT) {
            lots.add(all.subList(from, Math.min(all.size(), from + LOT)));
        }
        return lots;
    }

    private static UserRepresentation invited(Officer officer) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(officer.username());
        user.setEnabled(true);
        user.setLastName(officer.name());
        user.setAttributes(attributes(officer));
        user.setGroups(List.of("/" + GROUP + officer.agency()));
        user.setRealmRoles(officer.roles());
        user.setRequiredActions(List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP"));
        return user;
    }

    @Override
    public void close() {
        admin.close();
    }

    /** Agency id to group id. */
    private Map<String, String> groups(List<Agency> agencies) {
        Map<String, String> ids = new HashMap<>();
        for (GroupRepresentation each : realm.groups().groups("", 0, ALL, false)) {
            if (each.getName().startsWith(GROUP)) {
                ids.put(each.getName().substring(GROUP.length()), each.getId());
            }
        }
        for (Agency agency : agencies) {
            if (!ids.containsKey(agency.id())) {
                try (Response response = realm.groups().add(group(agency))) {
                    ids.put(agency.id(), CreatedResponseUtil.getCreatedId(response));
                }
            }
        }
        return ids;
    }

    private static GroupRepresentation group(Agency agency) {
        GroupRepresentation group = new GroupRepresentation();
        group.setName(GROUP + agency.id());
        group.setPath("/" + GROUP + agency.id());
        group.setAttributes(Map.of("agencyId", List.of(agency.id()), "name", List.of(agency.name())));
        return group;
    }

    private Map<String, Set<String>> membersByGroup(Map<String, String> groupIds) {
        Map<String, Set<String>> groupsOf = new HashMap<>();
        groupIds.forEach((agency, group) -> realm.groups()
                .group(group)
                .members(0, ALL, true)
                .forEach(member -> groupsOf.computeIfAbsent(member.getUsername(), key -> new TreeSet<>())
                        .add(agency)));
        return groupsOf;
    }

    private Map<String, Set<String>> holdersByRole(Set<String> roles) {
        Map<String, Set<String>> rolesOf = new HashMap<>();
        roles.forEach(role -> realm.roles()
                .get(role)
                .getUserMembers(0, ALL)
                .forEach(member -> rolesOf.computeIfAbsent(member.getUsername(), key -> new TreeSet<>())
                        .add(role)));
        return rolesOf;
    }

    private void create(Officer officer, String password, String secret, Map<String, RoleRepresentation> roles) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(officer.username());
        user.setEnabled(true);
        user.setLastName(officer.name());
        user.setAttributes(attributes(officer));
        user.setGroups(List.of("/" + GROUP + officer.agency()));
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(false);
        user.setCredentials(List.of(credential, oneTimeCode(secret)));
        String id;
        try (Response response = realm.users().create(user)) {
            id = CreatedResponseUtil.getCreatedId(response);
        }
        realm.users()
                .get(id)
                .roles()
                .realmLevel()
                .add(officer.roles().stream().map(roles::get).toList());
    }

    private static CredentialRepresentation oneTimeCode(String secret) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType("otp");
        credential.setUserLabel("demo");
        credential.setSecretData("{\"value\":\"%s\"}".formatted(secret));
        credential.setCredentialData("{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,"
                + "\"algorithm\":\"HmacSHA1\",\"secretEncoding\":\"BASE32\"}");
        return credential;
    }

    private void correct(UserRepresentation user, Officer officer) {
        Map<String, List<String>> wanted = attributes(officer);
        Map<String, List<String>> actual =
                user.getAttributes() == null ? Map.of() : new TreeMap<>(user.getAttributes());
        if (!wanted.equals(actual) || !officer.name().equals(user.getLastName())) {
            user.setLastName(officer.name());
            user.setAttributes(wanted);
            realm.users().get(user.getId()).update(user);
        }
    }

    private void moveTo(
            @Nullable String group, UserRepresentation user, Set<String> agencies, Map<String, String> groupIds) {
        Set<String> joined = new HashSet<>();
        agencies.forEach(agency -> joined.add(groupIds.getOrDefault(agency, "")));
        for (String each : joined) {
            if (!each.equals(group)) {
                realm.users().get(user.getId()).leaveGroup(each);
            }
        }
        if (group != null && !joined.contains(group)) {
            realm.users().get(user.getId()).joinGroup(group);
        }
    }

    private void assign(
            UserRepresentation user, Officer officer, Set<String> held, Map<String, RoleRepresentation> roles) {
        List<RoleRepresentation> missing = new ArrayList<>();
        List<RoleRepresentation> surplus = new ArrayList<>();
        roles.forEach((name, role) -> {
            if (officer.roles().contains(name) && !held.contains(name)) {
                missing.add(role);
            }
            if (held.contains(name) && !officer.roles().contains(name)) {
                surplus.add(role);
            }
        });
        if (!missing.isEmpty()) {
            realm.users().get(user.getId()).roles().realmLevel().add(missing);
        }
        if (!surplus.isEmpty()) {
            realm.users().get(user.getId()).roles().realmLevel().remove(surplus);
        }
    }

    private static Map<String, List<String>> attributes(Officer officer) {
        Map<String, List<String>> attributes = new TreeMap<>();
        attributes.put("nameEn", List.of(officer.nameEn()));
        if (officer.licence() != null) {
            attributes.put("licence", List.of(officer.licence()));
        }
        return attributes;
    }

    private ClientRepresentation client(String clientId) {
        List<ClientRepresentation> found = realm.clients().findByClientId(clientId);
        if (found.isEmpty()) {
            throw new CannotStart("The realm has no client " + clientId + "; start afresh with ./lianan reset.");
        }
        return found.get(0);
    }

    private void secret(String clientId, String secret) {
        ClientRepresentation client = client(clientId);
        if (!secret.equals(client.getSecret())) {
            client.setSecret(secret);
            realm.clients().get(client.getId()).update(client);
        }
    }

    private static String explain(Work work) {
        try {
            return work.done();
        } catch (WebApplicationException e) {
            throw new CannotStart(
                    "Keycloak refused the accounts: " + e.getMessage() + " "
                            + e.getResponse().readEntity(String.class),
                    e);
        } catch (ProcessingException e) {
            throw new CannotStart("Keycloak does not answer the administrator: " + e.getMessage(), e);
        }
    }

    @FunctionalInterface
    private interface Work {
        String done();
    }
}
