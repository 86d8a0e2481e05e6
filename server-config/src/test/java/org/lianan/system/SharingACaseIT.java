package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianan.system.ThePortal.Answer;

/** A case of Haimen shared with Laoshan and Baiyun: by two persons, as far as its scope goes, and until it is taken back. */
class SharingACaseIT {
    private String caseId;

    @BeforeEach
    void a_case_was_filed_on_8_May() {
        caseId = Blenders.filed();
    }

    // the way of a share

    @Test
    void a_share_is_proposed_approved_by_another_person_and_accepted() {
        var proposed =
                Shares.propose("haimen.chen", caseId, Shares.informing("FACTS")).is(201);
        assertThat(proposed.at("/state")).isEqualTo("PROPOSED");
        Shares.seenBy("laoshan.kong", proposed).is(404);
        assertThat(seen("laoshan.kong").status()).isEqualTo(404);

        var offered = Shares.step("haimen.huang", proposed, "approval", "{}").is(200);
        assertThat(offered.at("/state")).isEqualTo("OFFERED");
        var preview = Shares.seenBy("laoshan.kong", proposed).is(200);
        assertThat(preview.at("/purpose")).isNotBlank();
        assertThat(preview.body().has("proposedBy")).isFalse();
        assertThat(preview.body().at("/steps").toString()).contains("ACCEPT", "REJECT");
        assertThat(seen("laoshan.kong").status()).isEqualTo(404);
        assertThat(listed("laoshan.kong")).isFalse();

        var accepted = Shares.step("laoshan.kong", preview, "acceptance", "{}").is(200);
        assertThat(accepted.at("/state")).isEqualTo("ACCEPTED");
        seen("laoshan.gao").is(404);
        assertThat(listed("laoshan.gao")).isFalse();
        Teams.named(caseId, "laoshan.gao");
        assertThat(seen("laoshan.gao").is(200).at("/standing")).isEqualTo("INFORMED");
        assertThat(listed("laoshan.gao")).isTrue();
    }

    @Test
    void a_share_that_is_declined_opens_nothing() {
        var offered = Shares.offered(caseId, Shares.informing("FACTS"));
        Refused.with(422, "NOT_VALID", Shares.step("laoshan.kong", offered, "rejection", "{}"))
                .at("/reason", "REQUIRED");
        var declined = Shares.step("laoshan.kong", offered, "rejection", "{\"reason\": \"与本地无关\"}")
                .is(200);
        assertThat(declined.at("/state")).isEqualTo("REJECTED");
        assertThat(seen("laoshan.kong").status()).isEqualTo(404);
        Refused.with(404, "NOT_FOUND", Shares.step("laoshan.kong", declined, "acceptance", "{}"));
        Shares.offered(caseId, Shares.informing("FACTS"));
    }

    @Test
    void a_share_that_is_withdrawn_before_its_answer_opens_nothing() {
        var offered = Shares.offered(caseId, Shares.informing("FACTS"));
        var withdrawn = Shares.step("haimen.gu", offered, "withdrawal", "{}").is(200);
        assertThat(withdrawn.at("/state")).isEqualTo("WITHDRAWN");
        Refused.with(404, "NOT_FOUND", Shares.step("laoshan.kong", offered, "acceptance", "{}"));
        assertThat(seen("laoshan.kong").status()).isEqualTo(404);
    }

    @Test
    void a_share_that_is_taken_back_is_gone_on_the_next_request() {
        var item = Exhibits.sealedBy("haimen.chen", caseId);
        var share = Shares.share("gd-baiyun", "CO_HANDLER", "VIOLATION_PLACE", "FACTS PARTIES EVIDENCE");
        var accepted = Shares.accepted(caseId, share, "baiyun.ou");
        assertThat(ThePortal.as("baiyun.liang").bytes(Exhibits.content(item)).statusCode())
                .isEqualTo(200);
        var revoked = Shares.step("haimen.gu", accepted, "revocation", "{\"reason\": \"协作已结束\"}")
                .is(200);
        assertThat(revoked.at("/state")).isEqualTo("REVOKED");
        for (var part : new String[] {"", "/measures", "/timeline"}) {
            Refused.with(404, "NOT_FOUND", ThePortal.as("baiyun.liang").get("/api/cases/" + caseId + part));
        }
        for (var part : new String[] {"/evidence", "/assistance-requests"}) {
            assertThat(ThePortal.as("baiyun.liang")
                            .get("/api/cases/" + caseId + part)
                            .is(200)
                            .text())
                    .as(part)
                    .isEqualTo("{\"items\":[]}");
        }
        Refused.with(404, "NOT_FOUND", ThePortal.as("baiyun.liang").get(Exhibits.content(item)));
        assertThat(listed("baiyun.liang")).isFalse();
        Refused.with(409, "STEP_REFUSED", Shares.step("haimen.gu", revoked, "revocation", "{\"reason\": \"再次\"}"));
    }

    // time

    @Test
    void a_share_holds_through_its_last_day_and_not_longer() {
        Shares.accepted(caseId, until("2026-05-20"), "laoshan.kong");
        ThePortal.clockIs("2026-05-20T23:59+08:00");
        seen("laoshan.gao").is(200);
        ThePortal.clockIs("2026-05-21T00:00+08:00");
        assertThat(seen("laoshan.gao").status()).isEqualTo(404);
        assertThat(listed("laoshan.gao")).isFalse();
        assertThat(ThePortal.as("haimen.chen")
                        .get("/api/cases/" + caseId + "/grants")
                        .at("/items/0/state"))
                .isEqualTo("EXPIRED");
    }

    @Test
    void who_is_only_informed_reads_for_ninety_days_unless_another_day_is_named() {
        assertThat(Shares.offered(caseId, Shares.informing("FACTS")).at("/until"))
                .isEqualTo("2026-08-06");
    }

    @Test
    void an_offer_whose_last_day_has_passed_is_not_accepted_and_is_withdrawn_before_another() {
        var offered = Shares.offered(caseId, until("2026-05-20"));
        ThePortal.clockIs("2026-05-21T09:00+08:00");
        Refused.with(404, "NOT_FOUND", Shares.step("laoshan.kong", offered, "acceptance", "{}"));
        Refused.with(409, "OFFER_PENDING", propose(Shares.informing("FACTS")));
        Shares.step("haimen.gu", offered, "withdrawal", "{}").is(200);
        propose(Shares.informing("FACTS")).is(201);
    }

    @Test
    void a_proposal_whose_last_day_has_passed_is_not_approved() {
        var proposed =
                Shares.propose("haimen.chen", caseId, until("2026-05-20")).is(201);
        ThePortal.clockIs("2026-05-21T09:00+08:00");
        Refused.with(409, "OFFER_EXPIRED", Shares.step("haimen.huang", proposed, "approval", "{}"));
    }

    // what is proposed

    @ParameterizedTest
    @CsvSource({
        "js-haimen,       INFORMED,   INVITED,        FACTS, /to,       OWN_AGENCY",
        "js-haimen-police, INFORMED,  INVITED,        FACTS, /to,       AGENCY_UNKNOWN",
        "xx-nowhere,      INFORMED,   INVITED,        FACTS, /to,       AGENCY_UNKNOWN",
        "gd-baiyun,       LEAD,       PLATFORM_SEAT,  FACTS, /standing, STANDING_NOT_GRANTABLE",
        "gd-baiyun,       SUPERVISING, ORDER,         FACTS, /standing, STANDING_NOT_GRANTABLE",
        "gd-baiyun,       CO_HANDLER, INVITED,        FACTS, /basis,    COMPETENCE_WANTED",
        "gd-baiyun,       INFORMED,   INVITED,        -,     /scope,    SCOPE_EMPTY",
    })
    void what_cannot_be_shared_is_refused_at_its_place(
            String to, String standing, String basis, String scope, String pointer, String code) {
        Refused.with(422, code, Shares.propose("haimen.chen", caseId, Shares.share(to, standing, basis, scope)))
                .at(pointer, code);
        assertThat(grants().at("/items/0/id")).isEmpty();
    }

    @Test
    void a_scope_names_items_exactly_where_single_items_are_shared() {
        var share = Shares.informing("FACTS");
        Refused.with(
                        422,
                        "EVIDENCE_WANTED",
                        propose(share.replace("\"evidence\": \"NONE\"", "\"evidence\": \"SELECTED\"")))
                .at("/scope/evidenceIds", "EVIDENCE_WANTED");
        Refused.with(
                        422,
                        "EVIDENCE_NOT_SELECTED",
                        propose(share.replace(
                                "\"evidence\": \"NONE\"",
                                "\"evidence\": \"NONE\", \"evidenceIds\": [\"" + UUID.randomUUID() + "\"]")))
                .at("/scope/evidenceIds", "EVIDENCE_NOT_SELECTED");
        Refused.with(422, "UNTIL_NOT_AHEAD", propose(until("2026-05-08"))).at("/until", "UNTIL_NOT_AHEAD");
        Refused.with(422, "NOT_VALID", propose(share.replaceAll("(?s),\\s*\"scope\": \\{[^}]*\\}", "")))
                .at("/scope", "REQUIRED");
        assertThat(grants().at("/items/0/id")).isEmpty();
    }

    @Test
    void one_offer_at_a_time_waits_for_an_agency() {
        var first =
                Shares.propose("haimen.chen", caseId, Shares.informing("FACTS")).is(201);
        Refused.with(409, "OFFER_PENDING", propose(Shares.informing("PARTIES")));
        Shares.step("haimen.huang", first, "approval", "{}").is(200);
        Refused.with(409, "OFFER_PENDING", propose(Shares.informing("PARTIES")));
        propose(Shares.share("gd-baiyun", "INFORMED", "INVITED", "FACTS")).is(201);
    }

    @Test
    void of_two_officers_who_offer_at_once_one_is_told_of_the_other() {
        var both = Stream.of("haimen.chen", "haimen.lu")
                .map(officer ->
                        CompletableFuture.supplyAsync(() -> Shares.propose(officer, caseId, Shares.informing("FACTS"))
                                .status()))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409);
    }

    // who

    @Test
    void who_proposes_does_not_approve() {
        var proposed = Shares.propose("haimen.gu", caseId, Shares.share("js-nantong", "INFORMED", "INVITED", "FACTS"))
                .is(201);
        Refused.with(403, "OTHER_PERSON_WANTED", Shares.step("haimen.gu", proposed, "approval", "{}"));
        assertThat(proposed.body().at("/steps").toString()).doesNotContain("APPROVE");
        Shares.step("haimen.xu", proposed, "approval", "{}").is(200);
    }

    @Test
    void beyond_the_province_a_leader_approves_and_within_it_the_head_of_the_unit() {
        var beyond = propose(Shares.informing("FACTS")).is(201);
        assertThat(Shares.seenBy("haimen.gu", beyond).body().at("/steps").toString())
                .doesNotContain("APPROVE");
        Refused.with(403, "LEADER_WANTED", Shares.step("haimen.gu", beyond, "approval", "{}"));
        Shares.step("haimen.huang", beyond, "approval", "{}").is(200);
        var within = propose(Shares.share("js-nantong", "INFORMED", "INVITED", "FACTS"))
                .is(201);
        Shares.step("haimen.gu", within, "approval", "{}").is(200);
    }

    @Test
    void a_liaison_takes_a_case_for_information_but_joins_no_handling() {
        var joining = Shares.offered(caseId, Shares.share("gd-baiyun", "CO_HANDLER", "VIOLATION_PLACE", "FACTS"));
        assertThat(Shares.seenBy("baiyun.kuang", joining).body().at("/steps")).isEmpty();
        Refused.with(403, "UNIT_HEAD_WANTED", Shares.step("baiyun.kuang", joining, "acceptance", "{}"));
        Refused.with(403, "UNIT_HEAD_WANTED", Shares.step("baiyun.kuang", joining, "rejection", "{\"reason\": \"x\"}"));
        Shares.step("baiyun.feng", joining, "acceptance", "{}").is(200);
        Shares.accepted(caseId, Shares.informing("FACTS"), "laoshan.teng");
    }

    @Test
    void each_step_has_its_role_and_its_side() {
        Refused.with(403, "ROLE", Shares.propose("haimen.huang", caseId, Shares.informing("FACTS")));
        Refused.with(404, "NOT_FOUND", Shares.propose("laoshan.gao", caseId, Shares.informing("FACTS")));
        var proposed = propose(Shares.informing("FACTS")).is(201);
        Refused.with(403, "ROLE", Shares.step("haimen.lu", proposed, "approval", "{}"));
        Refused.with(404, "NOT_FOUND", Shares.step("laoshan.kong", proposed, "acceptance", "{}"));
        var offered = Shares.step("haimen.huang", proposed, "approval", "{}").is(200);
        Refused.with(404, "NOT_FOUND", Shares.step("laoshan.gao", offered, "acceptance", "{}"));
        Refused.with(403, "STANDING", Shares.step("haimen.huang", offered, "acceptance", "{}"));
        Refused.with(404, "NOT_FOUND", Shares.step("baiyun.ou", offered, "acceptance", "{}"));
        Refused.with(404, "NOT_FOUND", Shares.step("laoshan.kong", offered, "revocation", "{\"reason\": \"x\"}"));
        var accepted = Shares.step("laoshan.kong", offered, "acceptance", "{}").is(200);
        Teams.named(caseId, "laoshan.gao");
        Refused.with(403, "ROLE", Shares.step("haimen.chen", accepted, "revocation", "{\"reason\": \"x\"}"));
        Refused.with(403, "STANDING", Shares.step("laoshan.yan", accepted, "revocation", "{\"reason\": \"x\"}"));
        Refused.with(403, "STANDING", Shares.propose("laoshan.gao", caseId, Shares.informing("FACTS")));
    }

    @Test
    void steps_out_of_order_or_on_an_older_version_change_nothing() {
        var proposed = propose(Shares.informing("FACTS")).is(201);
        Refused.with(409, "STEP_REFUSED", Shares.step("haimen.gu", proposed, "revocation", "{\"reason\": \"x\"}"));
        var offered = Shares.step("haimen.huang", proposed, "approval", "{}").is(200);
        Refused.with(409, "STEP_REFUSED", Shares.step("haimen.huang", offered, "approval", "{}"));
        Refused.with(412, "STALE", Shares.step("laoshan.kong", proposed, "acceptance", "{}"));
        Refused.with(
                428,
                "IF_MATCH_REQUIRED",
                ThePortal.as("laoshan.kong").post(Shares.path(offered) + "/acceptance", "{}"));
        var accepted = Shares.step("laoshan.kong", offered, "acceptance", "{}").is(200);
        Refused.with(409, "STEP_REFUSED", Shares.step("haimen.gu", accepted, "withdrawal", "{}"));
        assertThat(Shares.seenBy("haimen.gu", accepted).at("/state")).isEqualTo("ACCEPTED");
    }

    // as far as the scope goes

    @Test
    void who_gets_the_facts_reads_them_and_not_the_parties_evidence_or_letters() {
        Exhibits.sealedBy("haimen.chen", caseId);
        Letters.sent(caseId, "zj-yuhang");
        Shares.accepted(caseId, Shares.informing("FACTS"), "laoshan.kong");
        var view = seen("laoshan.gao").is(200);
        assertThat(view.at("/facts")).isNotBlank();
        assertThat(view.at("/charges/0/code")).isEqualTo("COUNTERFEIT_TRADEMARK");
        assertThat(view.body().at("/parties")).isEmpty();
        assertThat(view.body().has("complaint")).isFalse();
        assertThat(view.body().at("/steps")).isEmpty();
        assertThat(items("laoshan.gao", "evidence")).isEmpty();
        assertThat(items("laoshan.gao", "assistance-requests")).isEmpty();
    }

    @Test
    void who_gets_the_parties_reads_them_masked_and_not_the_facts() {
        Shares.accepted(caseId, Shares.informing("PARTIES"), "laoshan.kong");
        var view = seen("laoshan.gao").is(200);
        assertThat(view.body().has("facts")).isFalse();
        assertThat(view.body().at("/charges")).isEmpty();
        assertThat(view.body().at("/parties")).hasSize(3);
        assertThat(view.at("/parties/2/idMasked")).isEqualTo("3206**********0019");
        assertThat(view.text()).doesNotContain("320684199003070019", "440111198506150026", "13800000000");
        assertThat(items("laoshan.gao", "measures")).isEmpty();
    }

    @Test
    void of_the_evidence_only_what_was_chosen_is_there() {
        var chosen = Exhibits.sealedBy("haimen.chen", caseId);
        var other = Exhibits.sealedBy("haimen.chen", caseId);
        var share = Shares.share("gd-baiyun", "CO_HANDLER", "VIOLATION_PLACE", "EVIDENCE/" + chosen.at("/id"));
        Shares.accepted(caseId, share, "baiyun.ou");
        var liang = ThePortal.as("baiyun.liang");
        assertThat(liang.get("/api/cases/" + caseId + "/evidence")
                        .body()
                        .at("/items")
                        .findValuesAsText("no"))
                .containsExactly(chosen.at("/no"));
        liang.get(Exhibits.content(chosen)).is(200);
        Refused.with(404, "NOT_FOUND", liang.get(Exhibits.path(other)));
        Refused.with(404, "NOT_FOUND", liang.get(Exhibits.content(other)));
        var question = "{\"sha256\": \"" + other.at("/files/0/sha256") + "\"}";
        assertThat(liang.post("/api/cases/" + caseId + "/evidence/verification", question)
                        .is(200)
                        .body()
                        .at("/match/id"))
                .isEmpty();
        assertThat(seen("baiyun.liang").body().has("facts")).isFalse();
    }

    @Test
    void all_evidence_is_what_is_sealed_and_not_what_is_being_prepared() {
        var sealed = Exhibits.sealedBy("haimen.chen", caseId);
        var draft = Exhibits.uploadedBy("haimen.chen", caseId, Exhibits.newContent());
        var share = Shares.share("gd-baiyun", "CO_HANDLER", "VIOLATION_PLACE", "EVIDENCE");
        Shares.accepted(caseId, share, "baiyun.ou");
        ThePortal.as("baiyun.liang").get(Exhibits.path(sealed)).is(200);
        Refused.with(404, "NOT_FOUND", ThePortal.as("baiyun.liang").get(Exhibits.path(draft)));
        Refused.with(403, "OWNER_WANTED", Exhibits.seal("baiyun.liang", sealed));
    }

    @Test
    void letters_are_read_where_they_are_shared() {
        var sent = Letters.sent(caseId, "zj-yuhang");
        var draft = Letters.draftedBy("haimen.chen", caseId, "zj-yuhang");
        Shares.accepted(caseId, Shares.informing("LETTERS"), "laoshan.kong");
        Letters.seenBy("laoshan.gao", sent).is(200);
        Letters.seenBy("laoshan.gao", draft).is(404);
        assertThat(seen("laoshan.gao").body().has("facts")).isFalse();
    }

    private Answer propose(String share) {
        return Shares.propose("haimen.chen", caseId, share);
    }

    private static String until(String day) {
        return Shares.informing("FACTS").replaceFirst("\\{", "{\"until\": \"" + day + "\", ");
    }

    private Answer seen(String officer) {
        return Blenders.seenBy(officer, caseId);
    }

    private boolean listed(String officer) {
        return ThePortal.as(officer).get("/api/cases?limit=200").is(200).text().contains(caseId);
    }

    private com.fasterxml.jackson.databind.JsonNode items(String officer, String part) {
        return ThePortal.as(officer)
                .get("/api/cases/" + caseId + "/" + part)
                .is(200)
                .body()
                .at("/items");
    }

    private Answer grants() {
        return ThePortal.as("haimen.chen")
                .get("/api/cases/" + caseId + "/grants")
                .is(200);
    }
}
