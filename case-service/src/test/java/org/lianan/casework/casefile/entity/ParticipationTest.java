package org.lianan.casework.casefile.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianan.casework.casefile.Cases.at;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianan.authz.Ids;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.permission.Standing;

class ParticipationTest {
    @Test
    void it_holds_until_its_moment_and_not_at_it() {
        var given = until(at("2026-06-30T00:00"));
        assertThat(given.holdsAt(at("2026-06-29T23:59"))).isTrue();
        assertThat(given.holdsAt(at("2026-06-30T00:00"))).isFalse();
    }

    @Test
    void it_ends_when_it_is_ended_and_keeps_the_first_reason() {
        var given = until(null);
        assertThat(given.holdsAt(at("2099-01-01T00:00"))).isTrue();
        given.end("REVOKED", at("2026-05-11T09:00"));
        given.end("OTHER", at("2026-05-12T09:00"));
        assertThat(given.holdsAt(at("2026-05-11T09:00"))).isFalse();
        assertThat(given.endReason()).contains("REVOKED");
        assertThat(given.endedAt()).contains(at("2026-05-11T09:00"));
    }

    @Test
    void an_empty_scope_shares_nothing() {
        assertThat(until(null).scope()).isEmpty();
    }

    private static Participation until(@Nullable Instant until) {
        return new Participation(
                Ids.next(),
                new CaseFileId(Ids.next()),
                new AgencyId("zj-yuhang"),
                Standing.INFORMED,
                Basis.PLATFORM_SEAT,
                List.of(),
                until,
                "haimen.chen",
                at("2026-05-08T09:00"));
    }
}
