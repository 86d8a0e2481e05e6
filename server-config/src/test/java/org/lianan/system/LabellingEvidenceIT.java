package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianan.system.ThePortal.Answer;

/** What an item holds that is not for everybody: who reads it, who does not learn of it, and how the label changes. */
class LabellingEvidenceIT {
    private static final String PERSONAL = "{\"categories\": [\"PERSONAL\"]}";
    private static final String TITLE = "通讯录与银行流水";

    private String caseId;

    @BeforeEach
    void a_case_was_filed() {
        caseId = Blenders.filed();
    }

    @Test
    void what_nobody_labels_is_internal_and_for_the_whole_case() {
        var item = Exhibits.sealedBy("haimen.chen", caseId);
        assertThat(item.at("/label/level")).isEqualTo("INTERNAL");
        assertThat(item.at("/label/audience")).isEqualTo("CASE");
        assertThat(item.at("/label/tlp")).isEqualTo("GREEN");
        assertThat(item.body().at("/label/categories")).isEmpty();
    }

    @Test
    void the_level_follows_from_the_categories() {
        var item = labelled("{\"categories\": [\"MINOR\", \"PERSONAL\"]}");
        assertThat(item.at("/label/level")).isEqualTo("RESTRICTED");
        assertThat(item.at("/label/tlp")).isEqualTo("AMBER");
        assertThat(item.at("/label/categories/0")).isEqualTo("PERSONAL");
        assertThat(item.at("/label/history/0/step")).isEqualTo("SET");
    }

    @ParameterizedTest
    @CsvSource({
        "PERSONAL, haimen.lu, 200, 200",
        "PERSONAL, haimen.gu, 200, 403",
        "PERSONAL, haimen.huang, 200, 403",
        "COMMERCIAL, haimen.lu, 200, 200",
        "COMMERCIAL, haimen.gu, 404, 404",
        "COMMERCIAL, haimen.huang, 200, 200",
        "REPORTER, haimen.lu, 200, 200",
        "REPORTER, haimen.gu, 404, 404",
        "REPORTER, haimen.huang, 404, 404",
        "DELIBERATION, haimen.lu, 404, 404",
        "DELIBERATION, haimen.huang, 200, 200",
        "DELIBERATION, haimen.chen, 200, 200",
        "WORK_SECRET, haimen.gu, 200, 200"
    })
    void within_the_agency_it_is_for_those_whose_work_it_is(String category, String officer, int meta, int bytes) {
        var item = labelled("{\"categories\": [\"" + category + "\"]}");
        ThePortal.as(officer).get(Exhibits.path(item)).is(meta);
        ThePortal.as(officer).get(Exhibits.content(item)).is(bytes);
    }

    @Test
    void heads_are_told_why_they_do_not_see_the_content() {
        Refused.with(403, "CONTENT_WITHHELD", ThePortal.as("haimen.huang").get(Exhibits.content(labelled(PERSONAL))));
    }

    @Test
    void for_the_team_alone_it_does_not_exist_for_the_heads() {
        var item = labelled("{\"audience\": \"TEAM\"}");
        assertThat(item.at("/label/tlp")).isEqualTo("AMBER_STRICT");
        ThePortal.as("haimen.lu").get(Exhibits.path(item)).is(200);
        Refused.with(404, "NOT_FOUND", ThePortal.as("haimen.huang").get(Exhibits.path(item)));
        leavesNoTraceFor("haimen.huang", item);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PERSONAL", "REPORTER", "COMMERCIAL", "MINOR", "WORK_SECRET", "DELIBERATION"})
    void an_agency_without_the_category_finds_no_trace(String category) {
        var open = Exhibits.sealedBy("haimen.chen", caseId);
        Shares.accepted(caseId, Shares.informing("FACTS EVIDENCE"), "laoshan.kong");
        var before = whatLaoshanSees();
        var hidden = labelled("{\"categories\": [\"" + category + "\"]}");
        assertThat(whatLaoshanSees()).isEqualTo(before).contains(open.at("/id"));
        Refused.with(404, "NOT_FOUND", ThePortal.as("laoshan.gao").get(Exhibits.path(hidden)));
        leavesNoTraceFor("laoshan.gao", hidden);
    }

    @Test
    void what_is_for_named_agencies_is_for_no_other() {
        Shares.accepted(caseId, Shares.informing("EVIDENCE"), "laoshan.kong");
        var forYuhang = labelled("{\"audience\": \"AGENCIES\", \"names\": [\"zj-yuhang\"]}");
        var forLaoshan = labelled("{\"audience\": \"AGENCIES\", \"names\": [\"sd-laoshan\"]}");
        leavesNoTraceFor("laoshan.gao", forYuhang);
        var seen = ThePortal.as("laoshan.gao").get(Exhibits.path(forLaoshan)).is(200);
        assertThat(seen.body().at("/label/names")).isEmpty();
        assertThat(seen.body().at("/label/history")).isEmpty();
    }

    @Test
    void what_a_grant_opens_is_read_by_those_of_the_receiver_whose_work_it_is() {
        var share = Shares.disclosing(
                Shares.share("sd-laoshan", "CO_HANDLER", "MERCHANT_PLACE", "EVIDENCE"), "\"PERSONAL\"", "MASKED");
        Shares.accepted(caseId, share, "laoshan.kong");
        var personal = labelled(PERSONAL);
        var both = labelled("{\"categories\": [\"PERSONAL\", \"COMMERCIAL\"]}");
        ThePortal.as("laoshan.gao").get(Exhibits.path(personal)).is(200);
        ThePortal.as("laoshan.gao").get(Exhibits.content(personal)).is(200);
        leavesNoTraceFor("laoshan.gao", both);
        leavesNoTraceFor("laoshan.kong", personal);
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTER, CO_HANDLER, CATEGORY_NOT_GRANTABLE",
        "DELIBERATION, CO_HANDLER, CATEGORY_NOT_GRANTABLE",
        "WORK_SECRET, INFORMED, WORK_SECRET_NOT_FOR_INFORMED"
    })
    void some_categories_are_never_granted(String category, String standing, String code) {
        var share = Shares.share("sd-laoshan", standing, "MERCHANT_PLACE", "EVIDENCE");
        Refused.with(
                        422,
                        code,
                        Shares.propose(
                                "haimen.chen", caseId, Shares.disclosing(share, "\"" + category + "\"", "MASKED")))
                .at("/categories", code);
    }

    @ParameterizedTest
    @CsvSource({"'\"COMMERCIAL\"', MASKED", "'', FULL"})
    void within_the_province_too_a_leader_approves_what_is_not_for_everybody(String categories, String identifiers) {
        var share = Shares.share("js-nantong", "INFORMED", "INVITED", "EVIDENCE");
        var proposed = Shares.propose("haimen.chen", caseId, Shares.disclosing(share, categories, identifiers))
                .is(201);
        Refused.with(403, "LEADER_WANTED", Shares.step("haimen.gu", proposed, "approval", "{}"));
        Shares.step("haimen.huang", proposed, "approval", "{}").is(200);
    }

    @Test
    void the_wall_alone_hides_it_as_well() throws SQLException {
        Shares.accepted(caseId, Shares.informing("EVIDENCE"), "laoshan.kong");
        var open = Exhibits.sealedBy("haimen.chen", caseId);
        labelled(PERSONAL);
        labelled("{\"audience\": \"TEAM\"}");
        try (var database = TheDatabase.inOneTransaction()) {
            database.run("SET LOCAL ROLE lianan_app");
            database.run(
                    "SELECT set_config('app.agency', 'sd-laoshan', true), set_config('app.who', 'laoshan.gao', true),"
                            + " set_config('app.knows', 'PCMWD', true), set_config('app.reads', 'PCMWD', true)");
            assertThat(database.texts("SELECT id::text FROM exchange.evidence_item WHERE case_id = '" + caseId + "'"))
                    .containsExactly(open.at("/id"));
            database.connection().rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOP_SECRET", "SECRET", "CONFIDENTIAL"})
    void a_state_secret_is_refused_and_nothing_of_it_is_kept(String grade) throws SQLException {
        var content = Exhibits.newContent();
        var described = Exhibits.described(Exhibits.file("会议纪要.pdf", content)).replace("直播间订单数据", TITLE + grade);
        var refused = ThePortal.as("haimen.chen")
                .post(
                        "/api/cases/" + caseId + "/evidence",
                        Exhibits.withLabel(described, "{\"stateSecret\": \"" + grade + "\"}"));
        Refused.with(422, "STATE_SECRET_REFUSED", refused).doesNotSay(TITLE);
        nothingIsKeptOf(TITLE + grade, Exhibits.sha256(content));
        assertThat(asked("SELECT officer || ' ' || outcome FROM authz.access_event WHERE request_id = '"
                        + refused.at("/requestId") + "'"))
                .containsExactly("haimen.chen STATE_SECRET_REFUSED");
    }

    @Test
    void so_is_what_is_marked_as_one() throws SQLException {
        var content = Exhibits.newContent();
        var marked = Exhibits.described(Exhibits.file("关于某事项的通报 机密★10年.pdf", content));
        Refused.with(
                        422,
                        "STATE_SECRET_REFUSED",
                        ThePortal.as("haimen.chen").post("/api/cases/" + caseId + "/evidence", marked))
                .doesNotSay("通报");
        nothingIsKeptOf("关于某事项的通报", Exhibits.sha256(content));
    }

    @Test
    void whoever_reads_it_may_raise_a_label_at_once_and_nobody_takes_from_it_so() {
        var item = labelled(PERSONAL);
        var raised = change("haimen.lu", item, "", "{\"categories\": [\"COMMERCIAL\"]}")
                .is(200);
        assertThat(raised.body().at("/label/categories").toString()).isEqualTo("[\"PERSONAL\",\"COMMERCIAL\"]");
        assertThat(raised.at("/label/history/1/step")).isEqualTo("RAISED");
        Refused.with(409, "LABEL_NOT_RAISED", change("haimen.lu", raised(item, raised), "", PERSONAL));
        assertThat(ThePortal.as("haimen.chen").get(Exhibits.path(item)).text()).contains("\"RESTRICTED\"");
    }

    @Test
    void only_the_head_closes_an_item_to_named_officers_even_to_the_head() {
        var item = Exhibits.sealedBy("haimen.chen", caseId);
        var sealed = "{\"audience\": \"SEALED\", \"names\": [\"haimen.chen\"]}";
        Refused.with(403, "SEALING_BY_HEAD", change("haimen.lu", item, "", sealed));
        Refused.with(
                422, "OFFICER_UNKNOWN", change("haimen.gu", item, "", sealed.replace("haimen.chen", "yuhang.wang")));
        assertThat(change("haimen.gu", item, "", sealed).is(200).at("/label/tlp"))
                .isEqualTo("RED");
        leavesNoTraceFor("haimen.gu", item);
        leavesNoTraceFor("haimen.lu", item);
        ThePortal.as("haimen.chen").get(Exhibits.path(item)).is(200);
    }

    @Test
    void a_label_is_lowered_by_two_persons_and_holds_until_then() {
        Shares.accepted(caseId, Shares.informing("EVIDENCE"), "laoshan.kong");
        var item = labelled("{\"categories\": [\"COMMERCIAL\"]}");
        Refused.with(403, "ROLE", change("haimen.huang", item, "/lowering", "{}"));
        Refused.with(409, "LABEL_NOT_LOWERED", change("haimen.chen", item, "/lowering", PERSONAL));
        var proposed =
                raised(item, change("haimen.chen", item, "/lowering", "{}").is(200));
        leavesNoTraceFor("laoshan.gao", item);
        Refused.with(403, "ROLE", decide("haimen.chen", item, proposed, "approval"));
        Refused.with(404, "NOT_FOUND", decide("haimen.gu", item, proposed, "approval"));
        var lowered = decide("haimen.huang", item, proposed, "approval").is(200);
        assertThat(lowered.at("/label/level")).isEqualTo("INTERNAL");
        assertThat(lowered.at("/label/history/2/step")).isEqualTo("LOWERED");
        ThePortal.as("laoshan.gao").get(Exhibits.path(item)).is(200);
        Refused.with(409, "LOWERING_NOT_PROPOSED", decide("haimen.huang", item, lowered, "approval"));
    }

    @Test
    void a_lowering_is_a_signature_and_can_be_refused() {
        var item = labelled(PERSONAL);
        var proposed = change("haimen.chen", item, "/lowering", "{}").is(200);
        var path = Exhibits.path(item) + "/label/approval";
        ThePortal.byPasswordAlone("haimen.huang")
                .step(path, "{\"reason\": \"无\"}", proposed.version())
                .is(401);
        var refused = decide("haimen.huang", item, proposed, "refusal").is(200);
        assertThat(refused.body().at("/label/proposed").isNull()
                        || refused.body().at("/label/proposed").isMissingNode())
                .isTrue();
        assertThat(refused.at("/label/level")).isEqualTo("SENSITIVE");
    }

    @Test
    void what_the_receiver_may_not_read_is_not_offered() {
        Letters.receivedInYuhang(caseId);
        var reporter = Exhibits.labelledBy("yuhang.wang", caseId, TITLE, "{\"categories\": [\"REPORTER\"]}");
        var offer = "{\"toCase\": \"" + caseId + "\"}";
        Refused.with(
                409,
                "LABEL_FORBIDS_OFFER",
                ThePortal.as("yuhang.wang").post(Exhibits.path(reporter) + "/offers", offer));
        var personal = Exhibits.labelledBy("yuhang.wang", caseId, TITLE, PERSONAL);
        ThePortal.as("yuhang.wang")
                .post(Exhibits.path(personal) + "/offers", offer)
                .is(201);
        ThePortal.as("haimen.chen").get(Exhibits.path(personal)).is(200);
        ThePortal.as("haimen.chen").get(Exhibits.content(personal)).is(200);
        leavesNoTraceFor("haimen.huang", personal);
    }

    @Test
    void only_the_agency_that_filed_it_labels_it() {
        Letters.receivedInYuhang(caseId);
        var item = Exhibits.sealedBy("yuhang.wang", caseId);
        ThePortal.as("yuhang.wang")
                .post(Exhibits.path(item) + "/offers", "{\"toCase\": \"" + caseId + "\"}")
                .is(201);
        var seen = ThePortal.as("haimen.chen").get(Exhibits.path(item)).is(200);
        assertThat(seen.body().at("/label/steps")).isEmpty();
        Refused.with(403, "OWNER_WANTED", change("haimen.chen", seen, "", PERSONAL));
    }

    private Answer labelled(String label) {
        return Exhibits.labelledBy("haimen.chen", caseId, TITLE, label);
    }

    /** Shows the item as it is after a step, for the version of the next one. */
    private static Answer raised(Answer item, Answer answer) {
        return new Answer(
                answer.status(),
                answer.headers(),
                item.text().replaceFirst("\"version\":\\d+", "\"version\":" + answer.version()));
    }

    private static Answer change(String officer, Answer item, String step, String label) {
        var command = "{\"label\": " + label + ", \"reason\": \"含当事人通讯录\"}";
        return ThePortal.as(officer).step(Exhibits.path(item) + "/label" + step, command, item.version());
    }

    private static Answer decide(String officer, Answer item, Answer seen, String step) {
        return ThePortal.as(officer)
                .step(Exhibits.path(item) + "/label/" + step, "{\"reason\": \"已脱敏\"}", seen.version());
    }

    /** All that Laoshan's officer reads about the case, but for the place that an entry gets in the log a moment later. */
    private String whatLaoshanSees() {
        var desk = ThePortal.as("laoshan.gao");
        var seen = desk.get("/api/cases/" + caseId).is(200).text()
                + desk.get("/api/cases/" + caseId + "/evidence?limit=200")
                        .is(200)
                        .text()
                + desk.get("/api/cases/" + caseId + "/timeline?limit=200")
                        .is(200)
                        .text()
                + desk.get("/api/cases?limit=200").is(200).body().findValuesAsText("id")
                + desk.get("/api/work?scope=all&group=due&limit=200").is(200).text();
        return seen.replaceAll("\"leafIndex\":\\d+,", "");
    }

    private void leavesNoTraceFor(String officer, Answer item) {
        var desk = ThePortal.as(officer);
        Refused.with(404, "NOT_FOUND", desk.get(Exhibits.path(item)));
        var absent =
                Exhibits.content(item).replace(item.at("/id"), UUID.randomUUID().toString());
        assertThat(desk.get(Exhibits.content(item)).code())
                .isEqualTo(desk.get(absent).code())
                .isIn("NOT_FOUND", "STANDING");
        for (var list : new String[] {"/evidence?limit=200", "/timeline?limit=200"}) {
            assertThat(desk.get("/api/cases/" + caseId + list).is(200).text())
                    .doesNotContain(item.at("/id"))
                    .doesNotContain(TITLE);
        }
        var match = desk.post(
                "/api/cases/" + caseId + "/evidence/verification",
                "{\"sha256\": \"" + item.at("/files/0/sha256") + "\"}");
        assertThat(match.is(200).text()).doesNotContain(item.at("/id"));
    }

    private static void nothingIsKeptOf(String name, String sha256) throws SQLException {
        for (var asked : new String[] {
            "SELECT title FROM exchange.evidence_item WHERE title LIKE '%" + name + "%'",
            "SELECT name FROM exchange.evidence_file WHERE sha256 = '" + sha256 + "' OR name LIKE '%" + name + "%'",
            "SELECT kind FROM casework.journal_entry WHERE params::text LIKE '%" + name + "%'",
            "SELECT key FROM authz.stored_reply WHERE body LIKE '%" + name + "%'",
            "SELECT object FROM authz.access_event WHERE object || coalesce(ids, '') LIKE '%" + name + "%'"
        }) {
            assertThat(asked(asked)).as(asked).isEmpty();
        }
    }

    private static List<String> asked(String sql) throws SQLException {
        try (var database = TheDatabase.fromBelow()) {
            return database.texts(sql);
        }
    }
}
