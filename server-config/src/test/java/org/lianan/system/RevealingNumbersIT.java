package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianan.system.ThePortal.Answer;

/** Numbers that name a person are masked; one is shown in full for a reason, to few, a few times, and on record. */
class RevealingNumbersIT {
    private static final String PARTY = "320684199003070019";
    private static final String CONSUMER = "440111198506150026";
    private static final String PHONE = "13800000000";

    private String caseId;
    private String party;

    @BeforeEach
    void the_case_of_the_blenders_with_a_person_among_its_parties() {
        caseId = Blenders.takenIn();
        party = streamer("haimen.chen");
    }

    @Test
    void a_number_is_masked_until_it_is_asked_for_with_a_reason() {
        var seen = Blenders.seenBy("haimen.chen", caseId);
        assertThat(seen.text()).doesNotContain(PARTY, CONSUMER, PHONE);
        assertThat(seen.at("/complaint/consumerPhoneMasked")).isEqualTo("1**********");
        Refused.with(422, "NOT_VALID", asked("haimen.chen", "PARTY_ID_NUMBER", party, " "));
        assertThat(asked("haimen.chen", "PARTY_ID_NUMBER", party, "核对身份")
                        .is(200)
                        .at("/value"))
                .isEqualTo(PARTY);
        assertThat(asked("haimen.chen", "CONSUMER_ID_NUMBER", null, "联系投诉人")
                        .is(200)
                        .at("/value"))
                .isEqualTo(CONSUMER);
        assertThat(asked("haimen.chen", "CONSUMER_PHONE", null, "联系投诉人").is(200).at("/value"))
                .isEqualTo(PHONE);
        assertThat(Blenders.seenBy("haimen.chen", caseId).text()).doesNotContain(PARTY, CONSUMER, PHONE);
    }

    @Test
    void each_time_stands_in_the_journal_and_in_the_trail_and_the_number_in_neither() throws SQLException {
        asked("haimen.chen", "PARTY_ID_NUMBER", party, "核对身份").is(200);
        var journal = ThePortal.as("haimen.gu")
                .get("/api/cases/" + caseId + "/timeline")
                .is(200)
                .text();
        assertThat(journal).contains("IDENTIFIER_REVEALED", "核对身份").doesNotContain(PARTY);
        try (var database = TheDatabase.fromBelow()) {
            assertThat(database.texts("SELECT officer || ' ' || outcome || ' ' || status FROM authz.access_event"
                            + " WHERE action = 'IDENTIFIER_REVEAL' AND case_id = '" + caseId + "'"))
                    .containsExactly("haimen.chen ALLOWED 200");
            assertThat(database.texts("SELECT r.officer || ' ' || r.reason FROM casework.identifier_reveal r"
                            + " WHERE r.case_id = '" + caseId + "'"))
                    .containsExactly("haimen.chen 核对身份");
            assertThat(database.texts("SELECT count(*) FROM authz.stored_reply WHERE body LIKE '%" + PARTY + "%'"))
                    .containsExactly("0");
        }
    }

    @Test
    void who_leads_sees_the_case_and_not_its_numbers_nor_does_who_is_not_in_it() {
        Refused.with(403, "ROLE", asked("haimen.huang", "PARTY_ID_NUMBER", party, "核对身份"));
        asked("haimen.chen", "PARTY_ID_NUMBER", party, "核对身份").is(200);
        assertThat(ThePortal.as("haimen.huang")
                        .get("/api/cases/" + caseId + "/reveals")
                        .is(200)
                        .at("/items/0/officer/name"))
                .isEqualTo("陈志海");
        Refused.with(404, "NOT_FOUND", asked("haimen.lu", "PARTY_ID_NUMBER", party, "核对身份"));
        Refused.with(404, "NOT_FOUND", asked("yuhang.wang", "PARTY_ID_NUMBER", party, "核对身份"));
    }

    @Test
    void who_handles_it_together_is_shown_parties_where_its_share_opens_them_and_never_who_complained() {
        var filed = Blenders.filed();
        caseId = filed;
        var share = Shares.share("gd-baiyun", "CO_HANDLER", "VIOLATION_PLACE", "FACTS PARTIES");
        var masked = Shares.accepted(filed, share, "baiyun.ou");
        Refused.with(
                403, "IDENTIFIERS_MASKED", asked("baiyun.liang", "PARTY_ID_NUMBER", streamer("baiyun.liang"), "核对身份"));
        Shares.step("haimen.gu", masked, "revocation", "{\"reason\": \"改为可显示\"}")
                .is(200);
        Shares.accepted(filed, Shares.disclosing(share, "", "FULL"), "baiyun.ou");
        var seen = Blenders.seenBy("baiyun.liang", filed).is(200);
        for (var one : seen.body().at("/parties")) {
            if (one.at("/kind").asText().equals("PERSON")) {
                assertThat(asked(
                                        "baiyun.liang",
                                        "PARTY_ID_NUMBER",
                                        one.at("/id").asText(),
                                        "核对身份")
                                .is(200)
                                .at("/value"))
                        .isEqualTo(PARTY);
            }
        }
        Refused.with(404, "NOT_FOUND", asked("baiyun.liang", "CONSUMER_PHONE", null, "联系投诉人"));
        Refused.with(404, "NOT_FOUND", asked("baiyun.liang", "PARTY_ID_NUMBER", filed, "核对身份"));
    }

    @Test
    void after_thirty_in_an_hour_an_officer_waits() {
        Teams.named(caseId, "haimen.lu"); // nobody else asks as this officer
        Answer last = asked("haimen.lu", "PARTY_ID_NUMBER", party, "核对身份");
        for (var again = 0; again < 30 && last.status() == 200; again++) {
            last = asked("haimen.lu", "PARTY_ID_NUMBER", party, "核对身份");
        }
        Refused.with(429, "TOO_MANY_REVEALS", last);
        assertThat(Integer.parseInt(last.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 3600);
        ThePortal.clockIs("2026-04-20T10:31+08:00");
        asked("haimen.lu", "PARTY_ID_NUMBER", party, "核对身份").is(200);
    }

    private String streamer(String officer) {
        for (var one : Blenders.seenBy(officer, caseId).is(200).body().at("/parties")) {
            if (one.at("/kind").asText().equals("PERSON")) {
                return one.at("/id").asText();
            }
        }
        throw new AssertionError("no person among the parties");
    }

    private Answer asked(String officer, String field, String of, String reason) {
        var whose = of == null ? "" : ", \"party\": \"" + of + "\"";
        return ThePortal.as(officer)
                .post(
                        "/api/cases/" + caseId + "/reveals",
                        "{\"field\": \"" + field + "\", \"reason\": \"" + reason + "\"" + whose + "}");
    }
}
