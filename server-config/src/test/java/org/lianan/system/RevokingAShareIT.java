package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
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
        assertThat(kept.toString()).doesNotContain(caseId, "破壁机");
        assertThat(tombstone("baiyun.liang", number).isMissingNode()).isFalse();
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
