package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianan.system.ThePortal.Answer;

/** How comparable systems leaked, as they tell it in their own issue trackers; none of it happens here. */
class PeersFailuresIT {
    private static final List<String> OUTSIDERS =
            List.of("baiyun.ou", "baiyun.guan", "laoshan.kong", "yuhang.wang", "nantong.cao", "haimenpolice.zhao");

    /** Words of the case that an outsider would recognise it by. */
    private static final String[] CONTENT = {"晓鹭", "禾光", "破壁机", "李某", "张某"};

    private String caseId;

    @BeforeEach
    void a_case_was_filed_on_8_May() {
        caseId = Blenders.filed();
    }

    /** MISP#4200: an event for a group without members was for everybody. */
    @Test
    void a_share_for_nobody_is_a_share_with_nobody() {
        var whole = Shares.informing("FACTS PARTIES LETTERS EVIDENCE");
        var chosen = Shares.informing("FACTS").replace("\"evidence\": \"NONE\"", "\"evidence\": \"SELECTED\"");
        for (var share : List.of(
                whole.replace("\"to\": \"sd-laoshan\"", "\"to\": \"\""),
                whole.replace("\"to\": \"sd-laoshan\"", "\"to\": null"),
                whole.replace("\"to\": \"sd-laoshan\",", ""),
                whole.replace("\"to\": \"sd-laoshan\"", "\"to\": []"),
                whole.replace("\"to\": \"sd-laoshan\"", "\"to\": \"*\""),
                chosen.replace("}}", ", \"evidenceIds\": []}}"),
                Shares.informing("-"))) {
            assertThat(Shares.propose("haimen.chen", caseId, share).status())
                    .as(share)
                    .isIn(400, 422);
        }
        var letter = Letters.letter("");
        assertThat(ThePortal.as("haimen.chen")
                        .post("/api/cases/" + caseId + "/assistance-requests", letter)
                        .status())
                .isIn(400, 422);
        OUTSIDERS.forEach(this::knowsNothing);
    }

    /** TheHive#2366: to unshare deleted what the other side had contributed, and what it had read stayed open to it. */
    @Test
    void an_unshared_case_is_gone_for_the_guest_and_the_guests_evidence_stays_with_the_host() {
        var hosts = Exhibits.sealedBy("haimen.chen", caseId);
        var accepted = Shares.accepted(caseId, coHandling("FACTS PARTIES LETTERS EVIDENCE"), "baiyun.ou");
        var guests = sealedInBaiyun();
        ThePortal.as("baiyun.ou").get(Exhibits.content(hosts));

        Shares.step("haimen.gu", accepted, "revocation", "{\"reason\": \"协作已结束\"}")
                .is(200);

        knowsNothingMoreThan("baiyun.ou", guests.at("/id"));
        Refused.with(404, "NOT_FOUND", ThePortal.as("baiyun.ou").get(Exhibits.path(hosts)));
        Refused.with(404, "NOT_FOUND", ThePortal.as("baiyun.ou").get(Exhibits.content(hosts)));
        ThePortal.as("haimen.lu").get(Exhibits.path(guests)).is(200);
        assertThat(ThePortal.as("haimen.lu").bytes(Exhibits.content(guests)).statusCode())
                .isEqualTo(200);
    }

    /** TheHive, DFIR-IRIS: an attachment came by its own id, whoever asked. */
    @Test
    void an_attachment_whose_id_was_guessed_is_not_there_in_the_same_words_as_one_that_never_was() {
        var foreign = Exhibits.sealedBy("haimen.chen", caseId);
        var own = ThePortal.as("baiyun.ou")
                .post("/api/slips", Blenders.SLIP)
                .is(201)
                .at("/caseId");
        var evidence = foreign.at("/id");
        var file = foreign.at("/files/0/id");
        var never = UUID.randomUUID().toString();
        var answers = new ArrayList<String>();
        for (var guess : List.of(
                List.of(caseId, evidence, file),
                List.of(own, evidence, file),
                List.of(own, never, file),
                List.of(own, never, never),
                List.of(never, evidence, file),
                List.of(never, never, never))) {
            var path = "/api/cases/%s/evidence/%s".formatted(guess.toArray());
            var content = path + "/files/" + guess.get(2) + "/content";
            for (var asked : List.of(path, content)) {
                answers.add(withoutNoise(
                        Refused.with(404, "NOT_FOUND", ThePortal.as("baiyun.ou").get(asked))
                                .answer()));
            }
            var ou = ThePortal.as("baiyun.ou");
            assertThat(ou.send(ou.request(content)
                                    .header("Content-Type", "application/octet-stream")
                                    .PUT(BodyPublishers.ofString("x")))
                            .status())
                    .isEqualTo(404);
            assertThat(ou.send(ou.request(content).method("HEAD", BodyPublishers.noBody()))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(answers).allMatch(answers.get(0)::equals);
        assertThat(ThePortal.as("haimen.chen").bytes(Exhibits.content(foreign)).statusCode())
                .isEqualTo(200);
    }

    /** TheHive#2301: a role that may only read changed things, on the one endpoint nobody had thought of. */
    @Test
    void who_may_only_read_changes_nothing_whatever_is_asked() {
        var item = Exhibits.sealedBy("haimen.chen", caseId);
        var letter = Letters.sent(caseId, "zj-yuhang");
        var share = Shares.accepted(caseId, Shares.informing("FACTS PARTIES LETTERS EVIDENCE"), "laoshan.kong");
        var before = traces();
        var done = new ArrayList<String>();
        for (var officer : List.of(
                "laoshan.gao", "laoshan.bi", "laoshan.sui", "haimen.admin", "haimen.audit", "haimenpolice.zhao")) {
            for (var operation : ApiOperations.all()) {
                if (operation.concernsCase()
                        && !operation.isRead()
                        && !operation.path().endsWith("/verification")) {
                    var path = operation
                            .path()
                            .replace("{caseId}", caseId)
                            .replace("{evidenceId}", item.at("/id"))
                            .replace("{fileId}", item.at("/files/0/id"))
                            .replace("{requestId}", letter.at("/id"))
                            .replace("{grantId}", share.at("/id"))
                            .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
                    var desk = ThePortal.as(officer);
                    var answer = desk.send(desk.request(path)
                            .header(
                                    "Content-Type",
                                    path.endsWith("/content") ? "application/octet-stream" : "application/json")
                            .header("If-Match", "\"0\"")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .method(operation.method(), BodyPublishers.ofString("{}")));
                    if (answer.status() != 403 && answer.status() != 404) {
                        done.add(officer + " " + operation + " " + answer.status());
                    }
                }
            }
        }
        assertThat(done).isEmpty();
        assertThat(traces()).isEqualTo(before);
    }

    /** MISP#3468: who joined late saw too much of the past, or nothing of it. */
    @Test
    void who_joins_late_sees_of_the_past_exactly_what_was_granted() {
        var given = Exhibits.sealedBy("haimen.chen", caseId);
        var kept = Exhibits.sealedBy("haimen.chen", caseId);
        var letter = Letters.sent(caseId, "zj-yuhang");

        Shares.accepted(caseId, coHandling("EVIDENCE/" + given.at("/id")), "baiyun.ou");
        var later = Exhibits.sealedBy("haimen.chen", caseId);

        var evidence = part("evidence");
        assertThat(evidence.body().at("/items").findValuesAsText("no")).containsExactly(given.at("/no"));
        assertThat(part("assistance-requests").body().at("/items")).isEmpty();
        for (var part : List.of("", "/evidence", "/timeline", "/grants", "/assistance-requests", "/measures")) {
            assertThat(ThePortal.as("baiyun.ou")
                            .get("/api/cases/" + caseId + part)
                            .text())
                    .as("what Baiyun sees of %s", part)
                    .doesNotContain(kept.at("/id"), later.at("/id"), letter.at("/id"));
        }
        for (var hidden : List.of(Exhibits.path(kept), Exhibits.content(later), Letters.path(letter))) {
            Refused.with(404, "NOT_FOUND", ThePortal.as("baiyun.ou").get(hidden));
        }
    }

    /** OpenCTI#5960: to share a container shared what was in it, or what it was in. */
    @Test
    void with_one_item_of_a_case_nothing_else_of_it_is_shared() {
        var chosen = Exhibits.sealedBy("haimen.chen", caseId);
        Exhibits.sealedBy("haimen.chen", caseId);
        Letters.sent(caseId, "zj-yuhang");
        Shares.accepted(caseId, Shares.informing("PARTIES"), "laoshan.kong");
        Shares.accepted(caseId, coHandling("EVIDENCE/" + chosen.at("/id")), "baiyun.ou");

        var view = Blenders.seenBy("baiyun.ou", caseId).is(200);
        for (var part : List.of("facts", "complaint", "amounts")) {
            assertThat(view.body().has(part)).as(part).isFalse();
        }
        assertThat(view.body().at("/parties")).isEmpty();
        assertThat(view.body().at("/charges")).isEmpty();
        assertThat(part("evidence").body().at("/items")).hasSize(1);
        assertThat(part("assistance-requests").body().at("/items")).isEmpty();
        assertThat(part("measures").body().at("/items")).isEmpty();
        assertThat(part("grants").text()).contains("gd-baiyun").doesNotContain("sd-laoshan");
        assertThat(ThePortal.as("baiyun.ou")
                        .get("/api/cases/" + caseId + "/referrals")
                        .status())
                .isIn(403, 404);
        knowsNothing("guangzhou.mo");
    }

    /** MISP#10899: a share that was taken back came to life again by what had been sent before. */
    @Test
    void a_share_that_was_taken_back_does_not_come_back_by_what_was_sent_before() {
        var offered = Shares.offered(caseId, coHandling("FACTS PARTIES"));
        var key = UUID.randomUUID().toString();
        var ou = ThePortal.as("baiyun.ou");
        var asked = ou.request(Shares.path(offered) + "/acceptance")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"" + offered.version() + "\"")
                .POST(BodyPublishers.ofString("{}"));
        var accepted = ou.send(asked).is(200);
        Shares.step("haimen.gu", accepted, "revocation", "{\"reason\": \"协作已结束\"}")
                .is(200);

        assertThat(ou.send(asked).is(404).text()).doesNotContain(CONTENT);
        for (var version = 0; version < 6; version++) {
            assertThat(ou.step(Shares.path(offered) + "/acceptance", "{}", version)
                            .status())
                    .isEqualTo(404);
        }
        knowsNothingMoreThan("baiyun.ou");

        Shares.accepted(caseId, Shares.share("gd-baiyun", "INFORMED", "INVITED", "PARTIES"), "baiyun.ou");
        assertThat(Blenders.seenBy("baiyun.ou", caseId).is(200).body().has("facts"))
                .isFalse();
    }

    /** A session that had ended went on reading where only the page had forgotten it. */
    @Test
    void a_session_that_has_ended_reads_and_changes_nothing() {
        var browser = Browser.signedInAs("haimen.chen");
        var first = browser.session();
        assertThat(browser.get("/api/cases/" + caseId).statusCode()).isEqualTo(200);
        var known = Browser.location(browser.get("/login"));
        browser.get(Browser.location(browser.get(known)));
        var second = browser.session();
        browser.post("/logout", "");

        for (var stale : List.of(first, second)) {
            var thief = new Browser();
            for (var part : List.of("", "/evidence", "/timeline", "/grants")) {
                thief.session(stale);
                var answer = thief.get("/api/cases/" + caseId + part);
                assertThat(answer.statusCode()).isEqualTo(401);
                assertThat(answer.body()).doesNotContain(CONTENT);
            }
            thief.session(stale);
            assertThat(thief.post("/api/slips", Blenders.SLIP).statusCode()).isEqualTo(401);
        }
    }

    private static String coHandling(String scope) {
        return Shares.share("gd-baiyun", "CO_HANDLER", "VIOLATION_PLACE", scope);
    }

    private Answer part(String part) {
        return ThePortal.as("baiyun.ou")
                .get("/api/cases/" + caseId + "/" + part)
                .is(200);
    }

    private Answer sealedInBaiyun() {
        var content = Exhibits.newContent();
        var described = Exhibits.described(
                "{\"officer\": \"baiyun.ou\"}, {\"officer\": \"baiyun.mai\"}", Exhibits.file("订单.csv", content));
        var item = ThePortal.as("baiyun.ou")
                .post("/api/cases/" + caseId + "/evidence", described)
                .is(201);
        Exhibits.upload("baiyun.ou", item, content).is(200);
        return Exhibits.seal(
                        "baiyun.ou",
                        ThePortal.as("baiyun.ou").get(Exhibits.path(item)).is(200))
                .is(200);
    }

    /** What an agency that took part keeps: these items of evidence, its letters, of which there are none, its shares. */
    private void knowsNothingMoreThan(String officer, String... evidence) {
        var kept =
                ThePortal.as(officer).get("/api/cases/" + caseId + "/evidence").is(200);
        assertThat(kept.body().at("/items"))
                .extracting(item -> item.at("/id").asText())
                .containsExactly(evidence);
        assertThat(ThePortal.as(officer)
                        .get("/api/cases/" + caseId + "/assistance-requests")
                        .is(200)
                        .body()
                        .at("/items"))
                .isEmpty();
        doesNotFind(officer, List.of("", "/measures", "/timeline", "/referrals"));
    }

    /** Nothing at the case's own addresses, nothing in any list. */
    private void knowsNothing(String officer) {
        doesNotFind(
                officer,
                List.of("", "/evidence", "/measures", "/timeline", "/grants", "/assistance-requests", "/referrals"));
    }

    private void doesNotFind(String officer, List<String> parts) {
        for (var part : parts) {
            Refused.with(404, "NOT_FOUND", ThePortal.as(officer).get("/api/cases/" + caseId + part));
        }
        for (var list : List.of(
                "/api/cases?limit=200",
                "/api/work",
                "/api/assistance-requests?limit=200",
                "/api/referrals?limit=200")) {
            assertThat(ThePortal.as(officer).get(list).text()).as(list).doesNotContain(caseId);
        }
    }

    /** What a change would leave behind, as the officers of the case see it. */
    private List<String> traces() {
        var seen = new ArrayList<String>();
        for (var part :
                List.of("", "/evidence", "/measures", "/timeline", "/grants", "/assistance-requests", "/referrals")) {
            seen.add(ThePortal.as("haimen.chen")
                    .get("/api/cases/" + caseId + part)
                    .is(200)
                    .text()
                    .replaceAll("\"leafIndex\":\\d+,", "")); // the log places its leaves when it has time
        }
        return seen;
    }

    private static String withoutNoise(Answer answer) {
        return answer.text()
                .replace(answer.at("/requestId"), "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "")
                .replaceAll("/files//content", "");
    }
}
