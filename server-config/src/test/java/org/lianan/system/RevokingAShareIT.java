package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianan.system.ThePortal.Answer;

/** A share that is taken back: nothing of the case reaches the agency with any request that begins afterwards. */
class RevokingAShareIT {
    private static final int READERS = 12;
    private static final String REVOKED = "{\"reason\": \"协作已结束\"}";

    private String caseId;
    private Answer item;

    @BeforeEach
    void a_case_was_filed_on_8_May() {
        caseId = Blenders.filed();
        item = Exhibits.sealedBy("haimen.chen", caseId);
    }

    @Test
    void no_request_that_begins_after_the_revocation_brings_content() throws Exception {
        var accepted = handledByBaiyun();
        var addresses = List.of(
                "/api/cases/" + caseId,
                "/api/cases/" + caseId + "/evidence",
                Exhibits.path(item),
                Exhibits.content(item),
                "/api/cases?limit=200",
                "/api/work?scope=all&group=due&limit=200");
        var revokedAt = new AtomicLong(Long.MAX_VALUE);
        var underWay = new CountDownLatch(READERS);
        var desks = Executors.newFixedThreadPool(READERS);
        var readers = IntStream.range(0, READERS)
                .mapToObj(reader -> CompletableFuture.supplyAsync(
                        () -> read(addresses.get(reader % addresses.size()), revokedAt, underWay), desks))
                .toList();
        underWay.await();
        Shares.step("haimen.gu", accepted, "revocation", REVOKED).is(200);
        revokedAt.set(System.nanoTime());
        var late = new ArrayList<Answer>();
        readers.forEach(reader -> late.addAll(reader.join()));
        desks.shutdown();
        assertThat(late).isNotEmpty();
        assertThat(late).allSatisfy(answer -> {
            assertThat(answer.text()).doesNotContain(caseId);
            assertThat(answer.status() == 200 || answer.code().equals("NOT_FOUND"))
                    .isTrue();
        });
        assertThat(late.stream().filter(answer -> answer.status() == 200).map(Answer::text))
                .as("lists alone answer at all")
                .allMatch(text -> text.startsWith("{\"items\""));
    }

    @Test
    void what_remains_is_that_the_agency_took_part() {
        var number = Blenders.seenBy("haimen.chen", caseId).at("/number");
        Shares.step("haimen.gu", handledByBaiyun(), "revocation", REVOKED).is(200);
        var kept = tombstone("baiyun.ou", number);
        assertThat(kept.at("/lead").asText()).isEqualTo("js-haimen");
        assertThat(kept.at("/standing").asText()).isEqualTo("CO_HANDLER");
        assertThat(kept.at("/reason").asText()).isEqualTo("REVOKED");
        assertThat(kept.at("/lastDay").asText()).isEqualTo("2026-05-08");
        assertThat(kept.toString()).doesNotContain("破壁机");
        Refused.with(404, "NOT_FOUND", Blenders.seenBy("baiyun.ou", caseId));
        assertThat(tombstone("baiyun.liang", number).isMissingNode()).isFalse();
        var address = "/api/former-cases/" + kept.at("/id").asText();
        assertThat(ThePortal.as("baiyun.liang").get(address).is(200).body()).isEqualTo(kept);
        Refused.with(404, "NOT_FOUND", ThePortal.as("baiyun.lai").get(address));
        Refused.with(404, "NOT_FOUND", ThePortal.as("haimen.gu").get(address));
        assertThat(tombstone("baiyun.lai", number).isMissingNode()).isTrue();
        assertThat(tombstone("laoshan.kong", number).isMissingNode()).isTrue();
        assertThat(tombstone("haimen.gu", number).isMissingNode()).isTrue();
    }

    @Test
    void while_it_takes_part_there_is_nothing_to_remember() {
        var number = Blenders.seenBy("haimen.chen", caseId).at("/number");
        handledByBaiyun();
        assertThat(tombstone("baiyun.ou", number).isMissingNode()).isTrue();
    }

    @Test
    void a_share_that_ran_out_is_remembered_as_that() {
        var number = Blenders.seenBy("haimen.chen", caseId).at("/number");
        Shares.accepted(
                caseId, Shares.informing("FACTS").replaceFirst("\\{", "{\"until\": \"2026-05-20\", "), "laoshan.kong");
        ThePortal.clockIs("2026-05-21T00:00+08:00");
        var kept = tombstone("laoshan.kong", number);
        assertThat(kept.at("/reason").asText()).isEqualTo("EXPIRED");
        assertThat(kept.at("/lastDay").asText()).isEqualTo("2026-05-20");
    }

    @Test
    void who_joins_the_agency_s_part_after_it_ended_joins_nothing() {
        Shares.step("haimen.gu", handledByBaiyun(), "revocation", REVOKED).is(200);
        Refused.with(
                404,
                "NOT_FOUND",
                ThePortal.as("baiyun.ou").put("/api/cases/" + caseId + "/team", Teams.team("baiyun.mai"), 1));
        Refused.with(404, "NOT_FOUND", Blenders.seenBy("baiyun.mai", caseId));
    }

    @Test
    void what_was_taken_back_is_not_there_again_with_a_new_share_of_something_else() {
        Shares.step("haimen.gu", handledByBaiyun(), "revocation", REVOKED).is(200);
        Shares.accepted(caseId, Shares.share("gd-baiyun", "INFORMED", "INVITED", "FACTS"), "baiyun.ou");
        Blenders.seenBy("baiyun.liang", caseId).is(200);
        Refused.with(404, "NOT_FOUND", ThePortal.as("baiyun.liang").get(Exhibits.path(item)));
        assertThat(ThePortal.as("baiyun.liang")
                        .get("/api/cases/" + caseId + "/evidence")
                        .is(200)
                        .body()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void the_evidence_that_it_collected_stays_its_own_and_is_no_longer_worked_on() {
        var share = handledByBaiyun();
        var content = Exhibits.newContent();
        var own = collectedByBaiyun(content);
        Shares.step("haimen.gu", share, "revocation", REVOKED).is(200);

        var liang = ThePortal.as("baiyun.liang");
        assertThat(liang.get("/api/cases/" + caseId + "/evidence")
                        .is(200)
                        .body()
                        .at("/items")
                        .findValuesAsText("title"))
                .hasSize(1);
        var kept = liang.get(Exhibits.path(own)).is(200);
        assertThat(kept.at("/sourceEndedAt")).startsWith("2026-05-08");
        assertThat(kept.body().at("/steps").toString()).isEqualTo("[\"DOWNLOAD\"]");
        assertThat(liang.bytes(Exhibits.content(own)).body()).isEqualTo(content);
        assertThat(liang.post(
                                "/api/cases/" + caseId + "/evidence/verification",
                                "{\"sha256\": \"" + item.at("/files/0/sha256") + "\"}")
                        .is(200)
                        .body()
                        .has("match"))
                .isFalse();
        Refused.with(404, "NOT_FOUND", liang.get(Exhibits.content(item)));
        Refused.with(
                404,
                "NOT_FOUND",
                liang.post("/api/cases/" + caseId + "/evidence", Exhibits.described(Exhibits.file("订单.csv", content))));
        Refused.with(404, "NOT_FOUND", liang.post(Exhibits.path(own) + "/offers", "{\"toCase\": \"" + caseId + "\"}"));
        for (var colleague : List.of("baiyun.lai", "laoshan.gao")) {
            Refused.with(404, "NOT_FOUND", ThePortal.as(colleague).get(Exhibits.path(own)));
        }
    }

    @Test
    void what_the_others_make_of_it_afterwards_it_does_not_learn() {
        var share = handledByBaiyun();
        var own = collectedByBaiyun(Exhibits.newContent());
        var offered = ThePortal.as("baiyun.liang")
                .post(Exhibits.path(own) + "/offers", "{\"toCase\": \"" + caseId + "\"}")
                .is(201);
        Shares.step("haimen.gu", share, "revocation", REVOKED).is(200);
        ThePortal.clockIs("2026-05-09T09:00+08:00");
        review("haimen.zhu", caseId, own, offered).is(200);
        var kept = ThePortal.as("baiyun.liang").get(Exhibits.path(own)).is(200);
        assertThat(kept.body().at("/custody").findValuesAsText("kind"))
                .containsExactly("REGISTERED", "OFFERED", "RECEIVED");
        assertThat(kept.body().at("/recognitions")).isEmpty();
        assertThat(kept.text()).doesNotContain("ADOPTED", "朱明");
    }

    @Test
    void what_it_recognised_into_a_case_of_its_own_stays_there_as_it_was() {
        var share = handledByBaiyun();
        var theirs = ThePortal.as("baiyun.liang")
                .post("/api/cases", Leads.lead(Leads.newTitle()))
                .is(201)
                .at("/id");
        sharedByBaiyun(theirs);
        var offered = ThePortal.as("haimen.chen")
                .post(Exhibits.path(item) + "/offers", "{\"toCase\": \"" + theirs + "\"}")
                .is(201);
        review("baiyun.lai", theirs, item, offered).is(200);
        Shares.step("haimen.gu", share, "revocation", REVOKED).is(200);

        ThePortal.clockIs("2026-05-09T09:00+08:00");
        ThePortal.as("haimen.chen")
                .post(Exhibits.path(item) + "/offers", "{\"toCase\": \"" + theirs + "\"}")
                .is(409);
        var kept = ThePortal.as("baiyun.liang")
                .get("/api/cases/" + theirs + "/evidence/" + item.at("/id"))
                .is(200);
        assertThat(kept.at("/sourceEndedAt")).startsWith("2026-05-08");
        assertThat(kept.at("/recognitions/0/state")).isEqualTo("ADOPTED");
        assertThat(kept.body().at("/steps").toString()).isEqualTo("[\"DOWNLOAD\"]");
        Refused.with(404, "NOT_FOUND", ThePortal.as("baiyun.liang").get(Exhibits.path(item)));
    }

    @Test
    void the_letters_addressed_to_it_stay_and_are_no_longer_answered() {
        var letter = Letters.receivedInYuhang(caseId);
        var toLaoshan = Letters.sent(caseId, "sd-laoshan");
        Letters.step("haimen.gu", letter, "withdrawal", "{\"reason\": \"已另行取得\"}")
                .is(200);
        ThePortal.clockIs("2026-07-01T09:00+08:00");
        var kept = Letters.seenBy("yuhang.wang", letter).is(200);
        assertThat(kept.body().at("/questions")).hasSize(2);
        assertThat(kept.body().at("/steps")).isEmpty();
        assertThat(ThePortal.as("yuhang.wang")
                        .get("/api/cases/" + caseId + "/assistance-requests")
                        .is(200)
                        .body()
                        .at("/items"))
                .hasSize(1);
        Refused.with(404, "NOT_FOUND", Letters.seenBy("yuhang.wang", toLaoshan));
        Refused.with(404, "NOT_FOUND", Letters.step("yuhang.lou", kept, "receipt", "{}"));
        Refused.with(404, "NOT_FOUND", Blenders.seenBy("yuhang.wang", caseId));
        Refused.with(404, "NOT_FOUND", ThePortal.as("yuhang.wang").get("/api/cases/" + caseId + "/timeline"));
    }

    @Test
    void its_own_shares_stay_as_its_receipts_and_name_the_reason() {
        var share = handledByBaiyun();
        var other = Shares.accepted(caseId, Shares.informing("FACTS"), "laoshan.kong");
        Shares.step("haimen.gu", share, "revocation", REVOKED).is(200);
        var kept = Shares.seenBy("baiyun.ou", share).is(200);
        assertThat(kept.at("/state")).isEqualTo("REVOKED");
        assertThat(kept.at("/reason")).isEqualTo("协作已结束");
        assertThat(kept.body().at("/steps")).isEmpty();
        Refused.with(404, "NOT_FOUND", Shares.seenBy("baiyun.ou", other));
    }

    @Test
    void the_lead_has_a_receipt_of_what_was_opened_until_then() {
        var share = handledByBaiyun();
        ThePortal.as("baiyun.liang").get(Exhibits.path(item)).is(200);
        ThePortal.as("baiyun.ou").get(Exhibits.path(item)).is(200);
        ThePortal.as("baiyun.liang").bytes(Exhibits.content(item));
        var revoked = Shares.step("haimen.gu", share, "revocation", REVOKED).is(200);
        ThePortal.as("baiyun.liang").get(Exhibits.path(item)).is(404);

        var receipt =
                ThePortal.as("haimen.gu").get(Shares.path(share) + "/receipt").is(200);
        assertThat(receipt.at("/state")).isEqualTo("REVOKED");
        assertThat(receipt.at("/reason")).isEqualTo("协作已结束");
        assertThat(receipt.at("/endedBy/name")).isEqualTo("顾建平");
        assertThat(receipt.body().at("/version").asLong()).isEqualTo(revoked.version());
        var opened = StreamSupport.stream(receipt.body().at("/opened").spliterator(), false)
                .filter(one -> one.at("/ids/evidenceId").asText().equals(item.at("/id")))
                .collect(Collectors.toMap(one -> one.at("/action").asText(), one -> one));
        assertThat(opened.keySet()).containsExactlyInAnyOrder("EVIDENCE_READ", "EVIDENCE_BYTES");
        assertThat(opened.get("EVIDENCE_READ").at("/times").asInt()).isEqualTo(2);
        assertThat(opened.get("EVIDENCE_READ").at("/officers").asInt()).isEqualTo(2);
        assertThat(receipt.text()).doesNotContain("liang", "梁嘉豪");
        Refused.with(403, "ROLE", ThePortal.as("haimen.chen").get(Shares.path(share) + "/receipt"));
        Refused.with(404, "NOT_FOUND", ThePortal.as("baiyun.ou").get(Shares.path(share) + "/receipt"));
    }

    private Answer collectedByBaiyun(byte[] content) {
        var filed = ThePortal.as("baiyun.liang")
                .post(
                        "/api/cases/" + caseId + "/evidence",
                        Exhibits.described(
                                "{\"officer\": \"baiyun.liang\"}, {\"officer\": \"baiyun.mai\"}",
                                Exhibits.file("订单.csv", content)))
                .is(201);
        Exhibits.upload("baiyun.liang", filed, content).is(200);
        return Exhibits.seal("baiyun.liang", ThePortal.as("baiyun.liang").get(Exhibits.path(filed)))
                .is(200);
    }

    /** Baiyun informs Haimen of the facts of a case of its own. */
    private static void sharedByBaiyun(String theirs) {
        var proposed = Shares.propose("baiyun.liang", theirs, Shares.share("js-haimen", "INFORMED", "INVITED", "FACTS"))
                .is(201);
        var offered = Shares.step("baiyun.feng", proposed, "approval", "{}").is(200);
        Shares.step("haimen.gu", offered, "acceptance", "{}").is(200);
        Teams.named(theirs, "haimen.chen");
    }

    private static Answer review(String officer, String inCase, Answer item, Answer offered) {
        return ThePortal.as(officer)
                .step(
                        "/api/cases/" + inCase + "/evidence/" + item.at("/id") + "/recognitions/" + offered.at("/id")
                                + "/review",
                        """
                        {"legality": {"finding": "YES"}, "authenticity": {"finding": "YES"}, "relevance": {"finding": "YES"},
                         "outcome": "ADOPTED", "statement": "经审查。"}""",
                        offered.version());
    }

    private Answer handledByBaiyun() {
        return Shares.accepted(
                caseId,
                Shares.share("gd-baiyun", "CO_HANDLER", "VIOLATION_PLACE", "FACTS PARTIES EVIDENCE"),
                "baiyun.ou");
    }

    /** Reads until three answers have come that were asked for after the revocation; answers these. */
    private static List<Answer> read(String address, AtomicLong revokedAt, CountDownLatch underWay) {
        var late = new ArrayList<Answer>();
        var liang = ThePortal.as("baiyun.liang");
        while (late.size() < 3) {
            long begun = System.nanoTime();
            var answer = liang.get(address);
            underWay.countDown();
            if (begun > revokedAt.get()) {
                late.add(answer);
            }
        }
        return late;
    }

    private static JsonNode tombstone(String officer, String number) {
        for (var kept : ThePortal.as(officer)
                .get("/api/former-cases?limit=200")
                .is(200)
                .body()
                .at("/items")) {
            if (kept.at("/caseNumber").asText().equals(number)) {
                return kept;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }
}
