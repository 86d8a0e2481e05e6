package org.lianan.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;
import org.lianan.authz.agency.Agencies;
import org.lianan.authz.agency.Agency;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.caller.Role;
import org.lianan.authz.permission.Action;

/** Who is signed in here, for the head of every page. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    @Inject
    CurrentCaller currentCaller;

    @Inject
    Agencies agencies;

    @Inject
    Officers officers;

    @Inject
    PortalClock portalClock;

    @Inject
    Clock clock;

    @GET
    @Requires(Action.SELF_READ)
    @Transactional
    public Me me() {
        var caller = currentCaller.get();
        var person = officers.person(caller.officer());
        var nameEn = person.agency().isEmpty() ? caller.name() : person.nameEn();
        return new Me(
                caller.officer(),
                caller.name(),
                nameEn,
                agencies.find(caller.agency()).map(MeResource::agency).orElse(null),
                caller.roles().stream().map(Role::name).sorted().toList(),
                caller.licence(),
                Arrays.stream(Action.values())
                        .filter(action ->
                                !action.concernsCase() && action.decide(caller).isAllowed())
                        .map(Enum::name)
                        .toList(),
                portalClock.isDemo(),
                clock.instant().toString());
    }

    private static MyAgency agency(Agency agency) {
        return new MyAgency(
                agency.id().id(),
                agency.name(),
                agency.nameEn(),
                agency.level().name(),
                agency.kind().name(),
                agency.divisionCode().orElse(null),
                agency.parent().map(AgencyId::id).orElse(null));
    }

    /**
     * @param may the actions that concern no case and are open to the officer
     * @param now the portal's clock, which is not the machine's in demo mode
     */
    public record Me(
            String officer,
            String name,
            String nameEn,
            @Nullable MyAgency agency,
            List<String> roles,
            @Nullable String licence,
            List<String> may,
            boolean demo,
            String now) {}

    public record MyAgency(
            String id,
            String name,
            String nameEn,
            String level,
            String kind,
            @Nullable String divisionCode,
            @Nullable String parent) {}
}
