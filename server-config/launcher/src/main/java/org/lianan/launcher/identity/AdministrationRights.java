package org.lianan.launcher.identity;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.AuthorizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.authorization.Logic;
import org.keycloak.representations.idm.authorization.ScopePermissionRepresentation;
import org.keycloak.representations.idm.authorization.UserPolicyRepresentation;

/**
 * What the portal's service account may do in Keycloak (细粒度管理权限): see and manage users, put them into groups, and give
 * them the roles that an agency gives. Nothing comes from one of Keycloak's administrator roles, so it can give nobody such a
 * role, change no client and no realm.
 */
final class AdministrationRights {

    private static final String ACCOUNT = "service-account-lianan-administration";
    private static final String POLICY = "lianan administration";

    /** Those who run the node are appointed by nobody's agency. */
    private static final List<String> GIVEN_BY_AGENCIES = List.of(
            "CASE_OFFICER",
            "UNIT_HEAD",
            "ASSIST_LIAISON",
            "REVIEWER",
            "LEGAL_REVIEWER",
            "LEADER",
            "CHIEF",
            "SUPERVISOR",
            "POLICE_LIAISON",
            "PROCURATOR_OBSERVER",
            "AGENCY_ADMIN",
            "AUDITOR");

    private final RealmResource realm;

    AdministrationRights(RealmResource realm) {
        this.realm = realm;
    }

    /** Grants what is not granted yet. */
    void grant() {
        String client =
                realm.clients().findByClientId("admin-permissions").get(0).getId();
        AuthorizationResource rights = realm.clients().get(client).authorization();
        if (rights.policies().user().findByName(POLICY) != null) {
            return;
        }
        UserPolicyRepresentation itself = new UserPolicyRepresentation();
        itself.setName(POLICY);
        itself.addUser(realm.users().searchByUsername(ACCOUNT, true).get(0).getId());
        itself.setLogic(Logic.POSITIVE);
        done(rights.policies().user().create(itself));
        permit(rights, "Users", Set.of("view", "manage", "map-roles", "manage-group-membership"), Set.of());
        permit(rights, "Groups", Set.of("view", "view-members", "manage-membership"), Set.of());
        permit(
                rights,
                "Roles",
                Set.of("map-role"),
                GIVEN_BY_AGENCIES.stream()
                        .map(role -> realm.roles().get(role).toRepresentation().getId())
                        .collect(Collectors.toSet()));
    }

    /** @param only the ids of those that it concerns; none for all */
    private static void permit(AuthorizationResource rights, String type, Set<String> scopes, Set<String> only) {
        ScopePermissionRepresentation permission = new ScopePermissionRepresentation();
        permission.setName(POLICY + ": " + type);
        permission.setResourceType(type);
        permission.setScopes(scopes);
        permission.setResources(only);
        permission.setPolicies(Set.of(POLICY));
        done(rights.permissions().scope().create(permission));
    }

    private static void done(Response response) {
        try (response) {
            if (response.getStatus() != Response.Status.CREATED.getStatusCode()) {
                throw new WebApplicationException(response);
            }
        }
    }
}
