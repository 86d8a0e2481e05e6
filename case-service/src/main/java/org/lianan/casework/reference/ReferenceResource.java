package org.lianan.casework.reference;

import static org.lianan.authz.permission.Action.RULES_READ;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;
import org.lianan.authz.page.Limit;
import org.lianan.casework.deadline.StatutoryPeriods;
import org.lianan.casework.deadline.WorkingCalendar;
import org.lianan.casework.party.Divisions;

/** The tables that clocks and forms rest on, as anybody who has signed in may read them. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReferenceResource {
    @Inject
    Clock clock;

    /** Every row, those of repealed law too: a case goes by the law of its day. */
    @GET
    @Path("rules/periods")
    @Requires(RULES_READ)
    public PeriodTable periods() {
        return new PeriodTable(
                StatutoryPeriods.all().stream().map(PeriodView::of).toList());
    }

    @GET
    @Path("calendar/{year: [0-9]{4}}")
    @Requires(RULES_READ)
    public CalendarYear calendar(@PathParam("year") int year) {
        return CalendarYear.of(WorkingCalendar.published(), year);
    }

    /** The divisions of today whose code or name contains the text. */
    @GET
    @Path("divisions")
    @Requires(RULES_READ)
    public DivisionList divisions(
            @QueryParam("query") @DefaultValue("") @Size(max = 100) String query,
            @QueryParam("limit") @Nullable Integer limit) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new DivisionList(Divisions.table().matching(query, today, Limit.of(limit)).stream()
                .map(DivisionView::of)
                .toList());
    }
}
