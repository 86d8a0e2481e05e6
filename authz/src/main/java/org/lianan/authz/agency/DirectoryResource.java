package org.lianan.authz.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Ids;
import org.lianan.authz.Requires;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.caller.Role;
import org.lianan.authz.permission.Action;
import org.lianan.authz.refusal.NotFound;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Sentence;

/** The directory of agencies and officers, and how it is provisioned. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DirectoryResource {
    @Inject
    Agencies agencies;

    @Inject
    Officers officers;

    @Inject
    CurrentCaller caller;

    @GET
    @Path("agencies")
    @Requires(Action.DIRECTORY_READ)
    @Transactional
    public AgencyList agencies() {
        return new AgencyList(agencies.all().stream().map(AgencyView::of).toList());
    }

    @PUT
    @Path("agencies/{id}")
    @Requires(Action.AGENCY_PROVISION)
    @Transactional
    public AgencyView put(@PathParam("id") String id, @Valid @NotNull ProvisionAgency agency) {
        var agencyId = agencyId(id);
        var entity = new Agency(
                agencyId,
                agency.name(),
                agency.nameEn(),
                agency.level(),
                agency.kind(),
                agency.parent() == null
                        ? null
                        : known("/parent", agency.parent()).id().id(),
                agency.divisionCode(),
                agency.docWord());
        agencies.put(entity);
        return AgencyView.of(entity);
    }

    /** The officers of the caller's own agency; other agencies appear by the persons who acted. */
    @GET
    @Path("agencies/{id}/officers")
    @Requires(Action.DIRECTORY_READ)
    @Transactional
    public OfficerList officers(@PathParam("id") String id) {
        if (!caller.get().agency().id().equals(id)) {
            throw new NotFound();
        }
        return new OfficerList(
                officers.of(caller.get().agency()).stream().map(OfficerView::of).toList());
    }

    @PUT
    @Path("officers/{officer}")
    @Requires(Action.OFFICER_PROVISION)
    @Transactional
    public OfficerView put(
            @PathParam("officer") @Size(max = 64) String officer, @Valid @NotNull ProvisionOfficer provision) {
        var agency = known("/agency", provision.agency());
        return OfficerView.of(entered(officer, provision, agency.id()));
    }

    /** What an administrator has made of somebody since they were provisioned remains. */
    private Officer entered(String name, ProvisionOfficer provision, AgencyId agency) {
        var posting = new Posting(
                Ids.next(),
                name,
                agency,
                provision.roles(),
                Clock.systemUTC().instant(),
                caller.get().officer(),
                null);
        var known = officers.find(name);
        if (known.isEmpty()) {
            var entity = new Officer(name, provision.name(), provision.nameEn(), provision.licence(), posting);
            officers.enter(entity);
            return entity;
        }
        var entity = known.get();
        entity.isCalled(provision.name(), provision.nameEn(), provision.licence());
        var current = entity.posting();
        if (current.grantedBy().equals(posting.grantedBy()) && !current.is(agency, provision.roles())) {
            officers.post(entity, posting);
        }
        return entity;
    }

    private Agency known(String pointer, String id) {
        return agencies.find(agencyId(id))
                .orElseThrow(() ->
                        new NotValid(pointer, "AGENCY_UNKNOWN", Sentence.of("没有这个单位。", "There is no such agency.")));
    }

    private static AgencyId agencyId(String id) {
        try {
            return new AgencyId(id);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound();
        }
    }

    /** What the provisioning says of an agency. */
    public record ProvisionAgency(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 200) String nameEn,
            Agency.@NotNull Level level,
            Agency.@NotNull Kind kind,
            @Nullable String parent,
            @Nullable String divisionCode,
            @Nullable String docWord) {}

    /** What the provisioning says of an officer. */
    public record ProvisionOfficer(
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Size(max = 100) String nameEn,
            @NotBlank String agency,
            @NotNull Set<Role> roles,
            @Nullable String licence) {}

    /** An agency as everybody may read it. */
    public record AgencyView(
            String id,
            String name,
            String nameEn,
            String level,
            String kind,
            @Nullable String parent,
            @Nullable String divisionCode,
            @Nullable String docWord) {
        static AgencyView of(Agency agency) {
            return new AgencyView(
                    agency.id().id(),
                    agency.name(),
                    agency.nameEn(),
                    agency.level().name(),
                    agency.kind().name(),
                    agency.parent().map(AgencyId::id).orElse(null),
                    agency.divisionCode().orElse(null),
                    agency.docWord().orElse(null));
        }
    }

    /** An officer as the colleagues of the same agency may read them. */
    public record OfficerView(
            String officer,
            String name,
            String nameEn,
            String agency,
            List<String> roles,
            @Nullable String licence) {
        static OfficerView of(Officer officer) {
            var person = officer.person();
            return new OfficerView(
                    person.officer(),
                    person.name(),
                    person.nameEn(),
                    person.agency(),
                    officer.posting().roles().stream().map(Role::name).sorted().toList(),
                    officer.licence().orElse(null));
        }
    }

    /** The whole directory; the portal's machines are no agencies of the state and are left out. */
    public record AgencyList(List<AgencyView> items) {
        public AgencyList {
            items = items.stream()
                    .filter(agency -> !agency.kind().equals(Agency.Kind.NODE.name()))
                    .toList();
        }
    }

    public record OfficerList(List<OfficerView> items) {}
}
