package org.lianan.casework.casefile.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianan.casework.casefile.Cases.at;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianan.authz.Ids;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.casefile.entity.Basis;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.casefile.entity.Participation;

class FormerParticipantsTest {
    private static final Instant NOW = at("2026-06-22T09:00");

    private final CaseFileId caseId = new CaseFileId(Ids.next());

    @Test
    void an_agency_whose_letter_is_confirmed_took_part_until_then() {
        var assisting = given("zj-yuhang", Standing.ASSISTING, null);
        assisting.end("CONFIRMED", at("2026-06-02T10:00"));
        assertThat(former(lead(), assisting)).containsExactly(assisting);
        assertThat(assisting.lastMoment()).contains(at("2026-06-02T10:00").minusNanos(1));
    }

    @Test
    void a_share_that_ran_out_lasted_to_its_moment_though_somebody_ended_it_later() {
        var shared = given("zj-yuhang", Standing.INFORMED, at("2026-06-10T00:00"));
        shared.end("REVOKED", at("2026-06-15T09:00"));
        assertThat(shared.lastMoment()).contains(at("2026-06-10T00:00").minusNanos(1));
        assertThat(former(lead(), shared)).containsExactly(shared);
    }

    @Test
    void who_is_something_else_in_the_case_today_takes_part() {
        var assisting = given("zj-yuhang", Standing.ASSISTING, null);
        assisting.end("CONFIRMED", at("2026-06-02T10:00"));
        assertThat(former(lead(), assisting, given("zj-yuhang", Standing.INFORMED, null)))
                .isEmpty();
    }

    @Test
    void of_several_the_last_counts() {
        var first = given("zj-yuhang", Standing.INFORMED, at("2026-06-15T00:00"));
        var second = given("zj-yuhang", Standing.ASSISTING, null);
        second.end("CONFIRMED", at("2026-06-02T10:00"));
        assertThat(former(lead(), first, second)).containsExactly(first);
    }

    @Test
    void who_was_invited_and_did_not_come_never_took_part() {
        var invited = given("zj-yuhang", Standing.INVITED, null);
        invited.end("DECLINED", at("2026-06-02T10:00"));
        assertThat(former(lead(), invited)).isEmpty();
    }

    private static List<Participation> former(Participation... all) {
        return Participations.former(List.of(all), NOW);
    }

    private Participation lead() {
        return given("js-haimen", Standing.LEAD, null);
    }

    private Participation given(String agency, Standing standing, @Nullable Instant until) {
        return new Participation(
                Ids.next(),
                caseId,
                new AgencyId(agency),
                standing,
                Basis.PLATFORM_SEAT,
                List.of(),
                until,
                "haimen.chen",
                at("2026-04-23T09:00"));
    }
}
