package org.lianan.exchange.evidence.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.refusal.NotFound;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Stale;
import org.lianan.exchange.digest.Digest;
import org.lianan.exchange.evidence.entity.ContentDamaged;
import org.lianan.exchange.evidence.entity.EvidenceState;
import org.lianan.exchange.evidence.entity.HashMismatch;
import org.lianan.exchange.evidence.entity.LongerThanDeclared;
import org.lianan.exchange.evidence.entity.StepRefused;
import org.lianan.exchange.evidence.entity.Truncated;
import org.lianan.exchange.world.Story;

class EvidenceHandlingTest {

    @TempDir
    Path folder;

    private Story story;

    @BeforeEach
    void begin() {
        story = new Story(folder);
    }

    @Test
    void what_is_uploaded_and_sealed_comes_out_unchanged_and_stands_in_the_chain_of_custody() {
        var item = story.sealed("replay", "沈洁", "徐立");
        assertThat(item.state()).isEqualTo(EvidenceState.SEALED);
        assertThat(item.files().get(0).sm3()).hasSize(64);
        assertThat(item.files().get(0).receiptNo()).matches("LA-2026-[0-9]{6}");
        assertThat(item.custody()).extracting(EvidenceView.CustodyView::kind).containsExactly("REGISTERED");
        assertThat(item.custody().get(0).log()).isEqualTo("330000");
        assertThat(item.steps()).containsExactly("OFFER", "DOWNLOAD");
        assertThat(download(item)).isEqualTo("replay");
        assertThat(story.portal.request(() -> story.see(item.id())).version())
                .as("the answer names the version that the next change must name")
                .isEqualTo(item.version());
    }

    @Test
    void items_of_a_case_are_numbered_in_the_order_of_filing() {
        assertThat(story.drafted("a", "沈洁").no()).isEqualTo(1);
        assertThat(story.drafted("b", "沈洁").no()).isEqualTo(2);
        var page = story.portal.request(() -> handling().list(story.caseId, null, 1));
        assertThat(page.items()).extracting(EvidenceView::no).containsExactly(1);
        var next = story.portal.request(() -> handling().list(story.caseId, page.next(), 1));
        assertThat(next.items()).extracting(EvidenceView::no).containsExactly(2);
        assertThat(next.next()).isNull();
    }

    @Test
    void an_upload_in_parts_shows_how_far_it_is() {
        var item = story.drafted("replay", "沈洁");
        var first = story.upload(item, 0, "rep".getBytes(UTF_8), 0L);
        assertThat(first.state()).isEqualTo("PARTIAL");
        assertThat(first.received()).isEqualTo(3);
        var second = story.upload(item, 0, "lay".getBytes(UTF_8), 3L);
        assertThat(second.state()).isEqualTo("SEALED");
    }

    @Test
    void a_repeat_after_a_lost_answer_has_no_second_effect() {
        var item = story.drafted("replay", "沈洁");
        var first = story.upload(item, 0, "replay".getBytes(UTF_8), null);
        assertThat(story.upload(item, 0, "replay".getBytes(UTF_8), null).receiptNo())
                .isEqualTo(first.receiptNo());
    }

    @Test
    void bytes_that_differ_are_too_few_or_too_many_are_refused_and_nothing_is_kept() {
        var item = story.drafted("replay", "沈洁");
        assertThatThrownBy(() -> story.upload(item, 0, "repLay".getBytes(UTF_8), null))
                .isInstanceOf(HashMismatch.class);
        assertThatThrownBy(() -> story.upload(item, 0, "repla".getBytes(UTF_8), null))
                .isInstanceOf(Truncated.class);
        assertThatThrownBy(() -> story.upload(item, 0, "replays".getBytes(UTF_8), null))
                .isInstanceOf(LongerThanDeclared.class);
        var file = story.portal.request(() -> story.see(item.id())).files().get(0);
        assertThat(file.state()).isEqualTo("DECLARED");
        assertThat(file.received()).isZero();
    }

    @Test
    void a_malformed_digest_is_named_by_its_place() {
        story.yuhangsOfficer();
        var command = Story.evidence(
                List.of(new AddEvidence.Person(null, "沈洁", null)),
                List.of(Story.announced("a", "a"), new AddEvidence.Announced("b", 1L, null, "ABC")));
        assertThatThrownBy(() -> story.portal.request(() -> handling().add(story.caseId, command)))
                .isInstanceOfSatisfying(
                        NotValid.class,
                        refusal -> assertThat(refusal.faults().get(0).pointer()).isEqualTo("/files/1/sha256"));
    }

    @Test
    void sealing_needs_the_version_that_was_seen() {
        var item = story.drafted("replay", "沈洁");
        story.upload(item, 0, "replay".getBytes(UTF_8), null);
        assertThatThrownBy(() -> story.portal.request(() -> handling().seal(story.caseId, item.id(), "\"99\"")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void before_sealing_there_is_nothing_to_download() {
        var item = story.drafted("replay", "沈洁");
        story.upload(item, 0, "replay".getBytes(UTF_8), null);
        assertThatThrownBy(() -> download(item)).isInstanceOf(StepRefused.class);
    }

    @Test
    void a_draft_and_an_unoffered_item_of_an_assisting_agency_are_hidden_from_all_others() {
        var draft = story.drafted("a", "沈洁");
        var sealed = story.sealed("b", "沈洁");
        story.haimensOfficer();
        assertThatThrownBy(() -> story.portal.request(() -> story.see(draft.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> story.portal.request(() -> story.see(sealed.id())))
                .isInstanceOf(NotFound.class);
        assertThat(story.portal
                        .request(() -> handling().list(story.caseId, null, 50))
                        .items())
                .isEmpty();
    }

    @Test
    void a_share_opens_all_sealed_evidence_of_the_lead_or_the_selected_items_or_none() {
        var first = sealedByHaimen("first");
        var second = sealedByHaimen("second");
        assertThat(seenByBaiyun()).isEmpty();
        story.shared(Story.BAIYUN, "FACTS", "EVIDENCE/" + second.id());
        assertThat(seenByBaiyun()).containsExactly(second.id());
        story.shared(Story.BAIYUN, "EVIDENCE");
        assertThat(seenByBaiyun()).containsExactly(first.id(), second.id());
    }

    @Test
    void an_item_cannot_be_reached_through_another_case() {
        var item = story.sealed("b", "沈洁");
        var other = new Story(folder.resolve("other"));
        other.yuhangsOfficer();
        assertThatThrownBy(() -> other.portal.request(() -> other.see(item.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void dropped_content_is_recognised_as_sealed_evidence_or_not() {
        var item = story.sealed("replay", "沈洁");
        assertThat(match("replay").match().id()).isEqualTo(item.id());
        assertThat(match("other").match()).isNull();
        story.baiyunsOfficer();
        assertThat(match("replay").match()).isNull();
    }

    @Test
    void altered_content_is_not_handed_out_but_recorded_and_locked() throws IOException {
        var item = story.sealed("replay", "沈洁");
        alter("replay");
        assertThatThrownBy(() -> download(item)).isInstanceOf(ContentDamaged.class);
    }

    @Test
    void what_was_found_damaged_stays_so_and_stands_in_the_chain_of_custody() {
        var item = story.sealed("replay", "沈洁");
        story.portal.request(() -> {
            var files = story.portal.bean(FileHandling.class);
            files.foundDamaged(
                    files.filesOf(item.id()).get(0), Optional.empty(), "yuhang.shen", new AgencyId(Story.YUHANG));
        });
        var damaged = story.portal.request(() -> story.see(item.id()));
        assertThat(damaged.damagedSince()).isEqualTo(story.portal.now());
        assertThat(damaged.custody())
                .extracting(EvidenceView.CustodyView::kind)
                .containsExactly("REGISTERED", "DAMAGED");
        assertThat(damaged.steps()).isEmpty();
        assertThatThrownBy(() -> download(item)).isInstanceOf(ContentDamaged.class);
    }

    private EvidenceView sealedByHaimen(String content) {
        story.haimensOfficer();
        var item = story.portal.request(() -> handling()
                .add(
                        story.caseId,
                        Story.evidence(
                                List.of(new AddEvidence.Person(null, "陈立", "3206-1")),
                                List.of(Story.announced("a.mp4", content)))));
        story.upload(item, 0, content.getBytes(UTF_8), null);
        return story.portal.request(() -> handling()
                .seal(story.caseId, item.id(), "\"" + story.see(item.id()).version() + "\""));
    }

    private List<UUID> seenByBaiyun() {
        story.baiyunsOfficer();
        return story.portal.request(() -> handling().list(story.caseId, null, 50)).items().stream()
                .map(EvidenceView::id)
                .toList();
    }

    private EvidenceHandling handling() {
        return story.portal.bean(EvidenceHandling.class);
    }

    private EvidenceHandling.MatchView match(String content) {
        return story.portal.request(() -> handling()
                .match(story.caseId, Digest.of(content.getBytes(UTF_8)).sha256()));
    }

    private String download(EvidenceView item) {
        return story.portal.request(() -> {
            try {
                var wanted = story.portal
                        .bean(FileHandling.class)
                        .toDownload(story.caseId, item.id(), item.files().get(0).id());
                var out = new ByteArrayOutputStream();
                story.portal.bean(FileTransfer.class).open(wanted).sendTo(out);
                return out.toString(UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void alter(String content) throws IOException {
        var name = Digest.of(content.getBytes(UTF_8)).sha256();
        var object = folder.resolve("store/objects/" + name.substring(0, 2) + "/" + name.substring(2, 4) + "/" + name);
        Files.setPosixFilePermissions(object, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(object, "tamper");
    }
}
