package org.lianan.exchange.recognition.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianan.exchange.recognition.entity.Finding.Answer.DOUBT;
import static org.lianan.exchange.recognition.entity.Finding.Answer.YES;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Role;
import org.lianan.authz.permission.DutiesNotSeparated;
import org.lianan.authz.refusal.NotFound;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Stale;
import org.lianan.casework.assistance.entity.AssistanceAnswered;
import org.lianan.casework.dueboard.control.Duties;
import org.lianan.casework.dueboard.entity.DutyKind;
import org.lianan.exchange.evidence.boundary.AddEvidence;
import org.lianan.exchange.evidence.boundary.EvidenceHandling;
import org.lianan.exchange.evidence.boundary.EvidenceView;
import org.lianan.exchange.evidence.boundary.EvidenceView.CustodyView;
import org.lianan.exchange.evidence.boundary.FileHandling;
import org.lianan.exchange.evidence.boundary.RecognitionView;
import org.lianan.exchange.evidence.entity.OwnerWanted;
import org.lianan.exchange.evidence.entity.StepRefused;
import org.lianan.exchange.recognition.entity.AlreadyOffered;
import org.lianan.exchange.recognition.entity.Finding;
import org.lianan.exchange.recognition.entity.NoSupplementAsked;
import org.lianan.exchange.recognition.entity.Outcome;
import org.lianan.exchange.recognition.entity.ReasonCode;
import org.lianan.exchange.recognition.entity.ReviewRefused;
import org.lianan.exchange.world.Story;

class RecognitionHandlingTest {

    private static final LocalDate THIRTEENTH = LocalDate.of(2026, 5, 13);

    @TempDir
    Path folder;

    private Story story;

    @BeforeEach
    void begin() {
        story = new Story(folder);
    }

    @Test
    void an_offered_item_is_checked_and_seen_by_the_lead_agency_but_not_by_a_third() {
        var item = story.sealed("replay", "沈洁", "徐立");
        var recognition = offer(item);
        assertThat(recognition.state()).isEqualTo("HASH_VERIFIED");
        assertThat(recognition.agency()).isEqualTo(Story.HAIMEN);
        story.haimensReviewer();
        var seen = see(item.id());
        assertThat(seen.recognitions()).extracting(RecognitionView::steps).containsExactly(List.of("REVIEW"));
        assertThat(seen.custody()).extracting(CustodyView::kind).containsExactly("REGISTERED", "OFFERED", "RECEIVED");
        assertThat(seen.custody()).extracting(CustodyView::log).containsExactly("330000", "330000", "320000");
        assertThat(duty(DutyKind.EVIDENCE_REVIEW, item.id())).isEqualTo(Story.HAIMEN);
        story.baiyunsOfficer();
        assertThatThrownBy(() -> see(item.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void the_evidence_of_an_answer_is_offered_to_whoever_asked() {
        var item = story.sealed("replay", "沈洁", "徐立");
        story.portal.as("yuhang.head", Story.YUHANG, Role.UNIT_HEAD);
        story.portal.request(() -> handling()
                .answered(new AssistanceAnswered(
                        story.caseId,
                        UUID.randomUUID(),
                        new AgencyId(Story.YUHANG),
                        new AgencyId(Story.HAIMEN),
                        List.of(item.id()))));
        assertThat(see(item.id()).recognitions())
                .extracting(RecognitionView::state)
                .containsExactly("HASH_VERIFIED");
    }

    @Test
    void a_reviewer_adopts_what_is_lawful_genuine_and_relevant() {
        var item = story.sealed("replay", "沈洁", "徐立");
        var offered = offer(item);
        story.haimensReviewer();
        var adopted = review(item, offered, findings(YES, Outcome.ADOPTED, null, null));
        assertThat(adopted.state()).isEqualTo("ADOPTED");
        assertThat(adopted.findings().legality().finding()).isEqualTo("YES");
        assertThat(adopted.reviewedBy().officer()).isEqualTo("haimen.lin");
        assertThat(see(item.id()).custody()).extracting(CustodyView::kind).endsWith("RECEIVED", "RECOGNIZED");
        assertThat(duty(DutyKind.EVIDENCE_REVIEW, item.id())).isNull();
        assertThatThrownBy(() -> review(item, adopted, findings(YES, Outcome.ADOPTED, null, null)))
                .isInstanceOf(ReviewRefused.class);
    }

    @Test
    void a_doubtful_item_is_not_adopted_and_sending_back_needs_a_reason_and_a_day() {
        var item = story.sealed("replay", "沈洁");
        var offered = offer(item);
        story.haimensReviewer();
        assertThatThrownBy(() -> review(item, offered, findings(DOUBT, Outcome.ADOPTED, null, null)))
                .isInstanceOf(NotValid.class);
        assertThatThrownBy(() -> review(item, offered, findings(DOUBT, Outcome.SUPPLEMENT, null, null)))
                .isInstanceOfSatisfying(
                        NotValid.class, refusal -> assertThat(refusal.faults()).hasSize(2));
        assertThatThrownBy(() -> review(
                        item,
                        offered,
                        findings(DOUBT, Outcome.SUPPLEMENT, ReasonCode.SINGLE_OFFICER, LocalDate.of(2026, 5, 6))))
                .isInstanceOf(NotValid.class);
        assertThat(see(item.id()).recognitions())
                .extracting(RecognitionView::state)
                .containsExactly("HASH_VERIFIED");
    }

    @Test
    void what_was_sent_back_for_a_second_signature_comes_again_as_a_new_edition_and_is_adopted() {
        var item = story.sealed("replay", "沈洁");
        assertThat(item.flaws()).extracting(EvidenceView.FlawView::code).containsExactly("SINGLE_OFFICER");
        var offered = offer(item);
        story.portal.isNow(Instant.parse("2026-05-11T01:00:00Z"));
        story.haimensReviewer();
        var sentBack =
                review(item, offered, findings(DOUBT, Outcome.SUPPLEMENT, ReasonCode.SINGLE_OFFICER, THIRTEENTH));
        assertThat(sentBack.supplementUntil()).isEqualTo(THIRTEENTH);

        story.portal.isNow(Instant.parse("2026-05-13T01:00:00Z"));
        story.yuhangsOfficer();
        assertThat(duty(DutyKind.EVIDENCE_SUPPLEMENT, item.id())).isEqualTo(Story.YUHANG);
        assertThat(see(item.id()).steps()).contains("SUPPLEMENT");
        var edition = supplement(item, "补签第二名执法人员", "徐立");
        assertThat(edition.edition()).isEqualTo(2);
        assertThat(edition.supplements()).isEqualTo(item.id());
        assertThat(edition.flaws()).isEmpty();
        assertThat(edition.custody()).extracting(CustodyView::kind).containsExactly("AMENDED", "OFFERED", "RECEIVED");
        assertThat(duty(DutyKind.EVIDENCE_SUPPLEMENT, item.id())).isNull();
        assertThat(see(item.id()).supplementedBy()).isEqualTo(edition.id());
        assertThatThrownBy(() -> supplement(see(item.id()), "again", "徐立")).isInstanceOf(NoSupplementAsked.class);

        story.portal.isNow(Instant.parse("2026-05-14T01:00:00Z"));
        story.haimensReviewer();
        var current = see(edition.id());
        assertThat(review(current, current.recognitions().get(0), findings(YES, Outcome.ADOPTED, null, null))
                        .state())
                .isEqualTo("ADOPTED");
    }

    @Test
    void nobody_judges_evidence_of_the_own_agency_or_evidence_that_they_collected() {
        var item = story.sealed("replay", "沈洁", "徐立");
        var offered = offer(item);
        story.portal.as("yuhang.reviewer", Story.YUHANG, Role.REVIEWER);
        assertThatThrownBy(() -> review(item, offered, findings(YES, Outcome.ADOPTED, null, null)))
                .isInstanceOf(NotFound.class);
        story.portal.as("yuhang.shen", Story.HAIMEN, Role.REVIEWER);
        assertThatThrownBy(() -> review(item, offered, findings(YES, Outcome.ADOPTED, null, null)))
                .isInstanceOf(DutiesNotSeparated.class);
    }

    @Test
    void a_review_is_based_on_the_version_that_was_seen() {
        var item = story.sealed("replay", "沈洁", "徐立");
        var offered = offer(item);
        story.haimensReviewer();
        assertThatThrownBy(() -> story.portal.request(() -> handling()
                        .review(
                                story.caseId,
                                item.id(),
                                offered.id(),
                                findings(YES, Outcome.ADOPTED, null, null),
                                "\"9\"")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void damaged_content_cannot_be_recognised() {
        var item = story.sealed("replay", "沈洁", "徐立");
        var offered = offer(item);
        offer(story.sealed("chat", "沈洁", "徐立")); // keeps the reviewer's need to know once the damaged one waits no more
        story.portal.request(() -> {
            var files = story.portal.bean(FileHandling.class);
            files.foundDamaged(files.filesOf(item.id()).get(0), Optional.empty(), "svc:portal", new AgencyId("portal"));
        });
        story.haimensReviewer();
        var seen = see(item.id()).recognitions().get(0);
        assertThat(seen.state()).isEqualTo("HASH_MISMATCH");
        assertThatThrownBy(() -> review(item, seen, findings(YES, Outcome.ADOPTED, null, null)))
                .isInstanceOfSatisfying(
                        ReviewRefused.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("HASH_MISMATCH"));
        assertThat(offered.state()).isEqualTo("HASH_VERIFIED");
    }

    @Test
    void a_draft_cannot_be_offered_nor_anything_twice_nor_by_another_agency() {
        var draft = story.drafted("a", "沈洁");
        assertThatThrownBy(() -> offer(draft)).isInstanceOf(StepRefused.class);
        var item = story.sealed("replay", "沈洁", "徐立");
        offer(item);
        assertThatThrownBy(() -> offer(item)).isInstanceOf(AlreadyOffered.class);
        story.haimensOfficer();
        assertThatThrownBy(() -> offer(item)).isInstanceOf(OwnerWanted.class);
    }

    @Test
    void a_case_of_which_the_owner_knows_nothing_is_not_there() {
        var item = story.sealed("replay", "沈洁", "徐立");
        assertThatThrownBy(() -> story.portal.request(
                        () -> handling().offer(story.caseId, item.id(), new OfferEvidence(UUID.randomUUID()))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_supplement_with_a_further_file_is_uploaded_and_sealed_before_it_is_offered() {
        var item = story.sealed("replay", "沈洁");
        var offered = offer(item);
        story.haimensReviewer();
        review(item, offered, findings(DOUBT, Outcome.SUPPLEMENT, ReasonCode.NO_RECORD, THIRTEENTH));
        story.yuhangsOfficer();
        var edition = story.portal.request(() -> handling()
                .supplement(
                        story.caseId,
                        item.id(),
                        new SupplementEvidence("补笔录", null, List.of(Story.announced("笔录.pdf", "record"))),
                        version(item.id())));
        assertThat(edition.state().name()).isEqualTo("DRAFT");
        assertThat(edition.files()).hasSize(2);
        story.upload(edition, 1, "record".getBytes(StandardCharsets.UTF_8), null);
        var sealed = story.portal.request(() -> story.portal
                .bean(EvidenceHandling.class)
                .seal(story.caseId, edition.id(), "\"" + story.see(edition.id()).version() + "\""));
        assertThat(sealed.recognitions()).hasSize(1);
    }

    private RecognitionHandling handling() {
        return story.portal.bean(RecognitionHandling.class);
    }

    private EvidenceView see(UUID id) {
        return story.portal.request(() -> story.see(id));
    }

    private String version(UUID evidenceId) {
        return "\"" + story.see(evidenceId).version() + "\"";
    }

    private RecognitionView offer(EvidenceView item) {
        return story.portal.request(() -> handling().offer(story.caseId, item.id(), new OfferEvidence(story.caseId)));
    }

    private RecognitionView review(EvidenceView item, RecognitionView recognition, ReviewEvidence command) {
        return story.portal.request(() -> handling()
                .review(story.caseId, item.id(), recognition.id(), command, "\"" + recognition.version() + "\""));
    }

    private EvidenceView supplement(EvidenceView item, String note, String collector) {
        var people = List.of(new AddEvidence.Person(null, collector, "3301-2"));
        return story.portal.request(() -> handling()
                .supplement(story.caseId, item.id(), new SupplementEvidence(note, people, null), version(item.id())));
    }

    private @Nullable String duty(DutyKind kind, UUID evidenceId) {
        return story.portal.request(() -> story.portal.bean(Duties.class).open(kind, evidenceId).stream()
                .map(duty -> duty.agency().id())
                .findFirst()
                .orElse(null));
    }

    private static ReviewEvidence findings(
            Finding.Answer legality, Outcome outcome, @Nullable ReasonCode reason, @Nullable LocalDate until) {
        var yes = new ReviewEvidence.Found(YES, null);
        return new ReviewEvidence(new ReviewEvidence.Found(legality, null), yes, yes, outcome, reason, until, "经审查。");
    }
}
