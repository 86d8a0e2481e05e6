package org.lianan.exchange.evidence.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianan.exchange.evidence.Evidences.SEVENTH_OF_MAY;
import static org.lianan.exchange.evidence.Evidences.SHEN;
import static org.lianan.exchange.evidence.Evidences.XU;
import static org.lianan.exchange.evidence.Evidences.digest;
import static org.lianan.exchange.evidence.Evidences.draft;
import static org.lianan.exchange.evidence.Evidences.record;
import static org.lianan.exchange.evidence.Evidences.sealed;
import static org.lianan.exchange.evidence.Evidences.withReplay;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianan.exchange.digest.Digest;
import org.lianan.exchange.digest.Sm3Digest;

class EvidenceItemTest {

    @Nested
    class Before_sealing {

        @Test
        void it_cannot_be_sealed_without_a_file() {
            assertThatThrownBy(() -> draft(SHEN, XU).seal("yuhang.shen", SEVENTH_OF_MAY))
                    .isInstanceOf(FilesMissing.class);
        }

        @Test
        void it_cannot_be_sealed_while_a_file_is_missing() {
            var item = draft(SHEN, XU);
            withReplay(item);
            item.declare(UUID.randomUUID(), new FileName("订单.xlsx"), 10, "application/xlsx", digest());
            assertThatThrownBy(() -> item.seal("yuhang.shen", SEVENTH_OF_MAY))
                    .isInstanceOfSatisfying(
                            FilesMissing.class,
                            refusal -> assertThat(refusal.variables()).containsEntry("missing", List.of("订单.xlsx")));
            assertThat(item.state()).isEqualTo(EvidenceState.DRAFT);
        }

        @Test
        void an_empty_file_is_refused() {
            assertThatThrownBy(() ->
                            draft(SHEN, XU).declare(UUID.randomUUID(), new FileName("a"), 0, "text/plain", digest()))
                    .isInstanceOf(FileEmpty.class);
        }

        @Test
        void a_file_of_64_gib_is_taken_and_one_byte_more_is_not() {
            var item = draft(SHEN, XU);
            item.declare(UUID.randomUUID(), new FileName("a"), 64L << 30, "text/plain", digest());
            assertThatThrownBy(() ->
                            item.declare(UUID.randomUUID(), new FileName("b"), (64L << 30) + 1, "text/plain", digest()))
                    .isInstanceOf(FileTooLarge.class);
        }

        @Test
        void two_files_cannot_have_the_same_name() {
            var item = draft(SHEN, XU);
            withReplay(item);
            assertThatThrownBy(
                            () -> item.declare(UUID.randomUUID(), new FileName("直播回放.MP4"), 1, "video/mp4", digest()))
                    .isInstanceOf(FileNameTaken.class);
        }

        @Test
        void its_content_can_be_neither_offered_nor_downloaded() {
            assertThatThrownBy(() -> draft(SHEN).require(EvidenceStep.OFFER)).isInstanceOf(StepRefused.class);
            assertThatThrownBy(() -> draft(SHEN).require(EvidenceStep.DOWNLOAD)).isInstanceOf(StepRefused.class);
        }
    }

    @Nested
    class At_sealing {

        @Test
        void it_is_sealed_at_once_when_both_fingerprints_of_every_file_are_there() {
            assertThat(sealed(SHEN, XU).state()).isEqualTo(EvidenceState.SEALED);
        }

        @Test
        void it_waits_for_the_second_fingerprint_of_a_large_file_and_is_sealed_once() {
            var item = draft(SHEN, XU);
            var file = item.declare(UUID.randomUUID(), new FileName("a"), 20 << 20, "video/mp4", digest());
            file.keep("LA-2026-000002", "yuhang.shen", SEVENTH_OF_MAY);
            item.seal("yuhang.shen", SEVENTH_OF_MAY);
            assertThat(item.state()).isEqualTo(EvidenceState.DIGESTING);
            assertThat(item.completeSealing(SEVENTH_OF_MAY)).isFalse();
            file.digested(Sm3Digest.of(new byte[0]));
            assertThat(item.completeSealing(SEVENTH_OF_MAY.plusSeconds(9))).isTrue();
            assertThat(item.completeSealing(SEVENTH_OF_MAY.plusSeconds(10))).isFalse();
            assertThat(item.sealedAt()).contains(SEVENTH_OF_MAY.plusSeconds(9));
        }

        @Test
        void the_manifest_is_what_sha256sum_reads() {
            var manifest = Manifest.of(sealed(SHEN, XU).files());
            assertThat(manifest.sha256()).isEqualTo(digest() + "  直播回放.mp4\n");
            assertThat(manifest.content().manifest())
                    .isEqualTo(Digest.of(manifest.sha256().getBytes(StandardCharsets.UTF_8)));
        }

        @Test
        void two_licensed_collectors_a_record_and_a_signature_leave_no_flaw() {
            assertThat(sealed(SHEN, XU).flaws()).isEmpty();
        }

        @Test
        void a_single_or_unlicensed_collector_is_a_flaw() {
            assertThat(sealed(SHEN).flaws()).containsExactly(Flaw.SINGLE_OFFICER);
            assertThat(sealed(SHEN, new Collector(null, "见习", null)).flaws()).containsExactly(Flaw.SINGLE_OFFICER);
        }

        @Test
        void a_missing_record_and_a_missing_signature_are_flaws() {
            assertThat(draft(record("", ""), SHEN, XU).flaws()).containsExactly(Flaw.NO_RECORD, Flaw.UNSIGNED);
        }
    }

    @Nested
    class Once_sealed {

        @Test
        void it_takes_no_more_files_and_is_not_sealed_again() {
            var item = sealed(SHEN, XU);
            assertThatThrownBy(() -> item.declare(UUID.randomUUID(), new FileName("b"), 1, "text/plain", digest()))
                    .isInstanceOf(StepRefused.class);
            assertThatThrownBy(() -> item.seal("yuhang.shen", SEVENTH_OF_MAY)).isInstanceOf(StepRefused.class);
        }

        @Test
        void one_person_written_down_twice_is_still_one_collector() {
            assertThat(sealed(SHEN, SHEN).flaws()).containsExactly(Flaw.SINGLE_OFFICER);
            var next = sealed(SHEN)
                    .supplemented(
                            UUID.randomUUID(), "补签", List.of(SHEN), UUID::randomUUID, "yuhang.shen", SEVENTH_OF_MAY);
            assertThat(next.flaws()).containsExactly(Flaw.SINGLE_OFFICER);
        }

        @Test
        void a_supplement_is_a_new_edition_that_names_the_old_one_and_carries_its_content() {
            var item = sealed(SHEN);
            var next = item.supplemented(
                    UUID.randomUUID(), "补签", List.of(XU), UUID::randomUUID, "yuhang.shen", SEVENTH_OF_MAY);
            assertThat(next.edition()).isEqualTo(2);
            assertThat(next.number()).isEqualTo(item.number());
            assertThat(next.supplements()).contains(item.id());
            assertThat(next.flaws()).isEmpty();
            assertThat(next.content()).isEqualTo(item.content());
            next.seal("yuhang.shen", SEVENTH_OF_MAY);
            assertThat(next.state()).isEqualTo(EvidenceState.SEALED);
            assertThat(item.collectors()).containsExactly(SHEN);
        }

        @Test
        void damaged_content_is_not_handed_on() {
            var item = sealed(SHEN, XU);
            item.foundDamaged(SEVENTH_OF_MAY);
            for (var step : List.of(EvidenceStep.OFFER, EvidenceStep.SUPPLEMENT, EvidenceStep.DOWNLOAD)) {
                assertThatThrownBy(() -> item.requireIntact(step)).isInstanceOf(ContentDamaged.class);
            }
        }

        @Test
        void whoever_collected_or_filed_it_is_known() {
            var item = sealed(SHEN, XU);
            assertThat(item.wasCollectedBy("yuhang.xu")).isTrue();
            assertThat(item.wasCollectedBy("haimen.lin")).isFalse();
        }
    }
}
