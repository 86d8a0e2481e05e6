package org.lianan.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianan.exchange.ledger.Checkpoint;
import org.lianan.exchange.ledger.InclusionProof;
import org.lianan.exchange.ledger.NoteVerifier;
import org.lianan.exchange.ledger.SignedNote;
import org.lianan.exchange.ledger.TreeHash;
import org.lianan.system.ThePortal.Answer;
import org.lianan.system.ThePortal.Desk;

/** Evidence from its description to its seal: what is kept is what was sent, and what is wrong leaves nothing behind. */
class KeepingEvidenceIT {
    private static final String CHEN = "haimen.chen";

    private static Desk chen;
    private static String caseId;
    private static String evidence;

    @BeforeAll
    static void a_case_of_april_is_at_haimen() {
        caseId = Blenders.takenIn();
        evidence = "/api/cases/" + caseId + "/evidence";
        chen = ThePortal.as(CHEN);
    }

    // what is kept

    @Test
    void what_was_uploaded_and_sealed_is_downloaded_byte_for_byte() {
        var content = Exhibits.newContent();
        var item = Exhibits.announcedBy(CHEN, caseId, content);
        assertThat(item.at("/state")).isEqualTo("DRAFT");
        assertThat(item.at("/owner")).isEqualTo("js-haimen");
        assertThat(item.at("/files/0/state")).isEqualTo("DECLARED");
        var kept = Exhibits.upload(CHEN, item, content).is(200);
        assertThat(kept.at("/state")).isEqualTo("SEALED");
        assertThat(kept.at("/sha256")).isEqualTo(Exhibits.sha256(content));
        assertThat(kept.at("/receiptNo")).matches("LA-2026-\\d{6}");

        var uploaded = chen.get(Exhibits.path(item)).is(200);
        var sealed = Exhibits.seal(CHEN, uploaded).is(200);
        assertThat(sealed.at("/state")).isEqualTo("SEALED");
        assertThat(sealed.body().at("/flaws")).isEmpty();
        assertThat(sealed.at("/files/0/sm3")).matches("[0-9a-f]{64}");
        assertThat(sealed.at("/custody/0/kind")).isEqualTo("REGISTERED");
        assertThat(sealed.at("/custody/0/actor/name")).isEqualTo("陈志海");
        assertThat(sealed.at("/custody/0/agency")).isEqualTo("js-haimen");
        assertThat(chen.bytes(Exhibits.content(item)).body()).isEqualTo(content);
    }

    @Test
    void a_download_is_saved_and_never_shown_by_the_browser() {
        var content = Exhibits.newContent();
        var item = Exhibits.announcedBy(CHEN, caseId, "订单 (1)*'\\\".html", content);
        Exhibits.upload(CHEN, item, content).is(200);
        Exhibits.seal(CHEN, chen.get(Exhibits.path(item))).is(200);
        var headers = chen.bytes(Exhibits.content(item)).headers();
        assertThat(headers.allValues("Content-Type")).containsExactly("application/octet-stream");
        assertThat(headers.allValues("Content-Disposition"))
                .containsExactly("attachment; filename*=UTF-8''%E8%AE%A2%E5%8D%95%20%281%29%2A%27%22.html");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
        assertThat(headers.firstValueAsLong("Content-Length")).hasValue(content.length);
        assertThat(headers.firstValue("Repr-Digest"))
                .hasValueSatisfying(digest -> assertThat(digest).startsWith("sha-256=:"));
    }

    @Test
    void a_part_of_a_file_is_not_handed_out_because_only_the_whole_can_be_proved() {
        var content = Exhibits.newContent();
        var item = Exhibits.sealedBy(CHEN, caseId, content);
        var part = chen.send(chen.request(Exhibits.content(item))
                .header("Range", "bytes=0-3")
                .GET());
        assertThat(part.is(200).text().getBytes(UTF_8)).isEqualTo(content);
        assertThat(part.headers().firstValue("Accept-Ranges").orElse("none")).isEqualTo("none");
    }

    @Test
    void whether_content_in_hand_is_sealed_evidence_is_answered_by_its_fingerprint() {
        var content = Exhibits.newContent();
        var question = "{\"sha256\": \"" + Exhibits.sha256(content) + "\"}";
        var item = Exhibits.uploadedBy(CHEN, caseId, content);
        assertThat(chen.post(evidence + "/verification", question)
                        .is(200)
                        .body()
                        .at("/match/id"))
                .isEmpty();
        Exhibits.seal(CHEN, item).is(200);
        assertThat(chen.post(evidence + "/verification", question).is(200).at("/match/id"))
                .isEqualTo(item.at("/id"));
        assertThat(ThePortal.as("baiyun.liang")
                        .post(evidence + "/verification", question)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_sealing_is_in_the_log_and_its_proof_holds_without_the_portal() {
        var item = Exhibits.sealedBy(CHEN, caseId);
        var leaf = item.at("/custody/0/digest");
        var proof = published("/api/log/proof?leaf=" + leaf);
        var log = proof.at("/log");
        var key = StreamSupport.stream(
                        chen.get("/api/log").is(200).body().at("/items").spliterator(), false)
                .filter(each -> each.at("/name").asText().equals(log))
                .map(each -> each.at("/vkey").asText())
                .findFirst()
                .orElseThrow();
        var note = SignedNote.parse(proof.at("/checkpoint"));
        assertThat(note.isSignedBy(NoteVerifier.parse(key))).isTrue();
        var checkpoint = Checkpoint.parse(note.text());
        var path = StreamSupport.stream(proof.body().at("/path").spliterator(), false)
                .map(hash -> TreeHash.fromBase64(hash.asText()))
                .toList();
        var inclusion = new InclusionProof(proof.body().at("/index").asLong(), checkpoint.size(), path);
        assertThat(inclusion.proves(TreeHash.fromHex(leaf), checkpoint.root())).isTrue();

        assertThat(chen.get("/api/log/" + log + "/checkpoint").is(200).text()).contains(checkpoint.origin());
        chen.get("/api/log/" + log + "/consistency?from=1").is(200);
        chen.get("/api/log/" + log + "/consistency?from=" + (checkpoint.size() + 1_000_000))
                .is(404);
        chen.get("/api/log/proof?leaf=" + "0".repeat(64)).is(404);
        chen.get("/api/log/proof?leaf=garbage").is(404);
        ThePortal.nobody().get("/api/log").is(401);
    }

    @Test
    void an_upload_that_broke_off_goes_on_where_it_stopped() throws IOException {
        var content = "订单,".repeat(60_000).getBytes(UTF_8);
        var item = Exhibits.announcedBy(CHEN, caseId, content);
        var cut = cutConnection(Exhibits.content(item), content, content.length / 2);
        assertThat(cut).startsWith("HTTP/1.1 400").contains("UPLOAD_INTERRUPTED");
        var broken = chen.get(Exhibits.path(item)).is(200);
        assertThat(broken.at("/files/0/state")).isEqualTo("PARTIAL");
        Refused.with(409, "FILES_MISSING", Exhibits.seal(CHEN, broken));
        Refused.with(409, "STEP_REFUSED", chen.get(Exhibits.content(item)));

        Refused.with(409, "WRONG_OFFSET", part(item, content, 3));
        var progress = chen.send(chen.request(Exhibits.content(item)).method("HEAD", BodyPublishers.noBody()));
        var received = (int)
                progress.is(200).headers().firstValueAsLong("Upload-Offset").orElseThrow();
        assertThat(received).isBetween(1, content.length / 2);
        assertThat(progress.headers().firstValueAsLong("Upload-Length")).hasValue(content.length);
        assertThat(part(item, content, received).is(200).at("/state")).isEqualTo("SEALED");
        Exhibits.seal(CHEN, chen.get(Exhibits.path(item))).is(200);
        assertThat(chen.bytes(Exhibits.content(item)).body()).isEqualTo(content);
    }

    @Test
    void bytes_that_are_sent_again_change_nothing() {
        var content = Exhibits.newContent();
        var item = Exhibits.announcedBy(CHEN, caseId, content);
        var first = Exhibits.upload(CHEN, item, content).is(200);
        var again = Exhibits.upload(CHEN, item, content).is(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void an_item_that_is_registered_twice_under_one_key_is_one_item() {
        var key = UUID.randomUUID().toString();
        var item = Exhibits.described(Exhibits.file("订单.csv", Exhibits.newContent()));
        var first = chen.post(evidence, item, key).is(201);
        var again = chen.post(evidence, item, key).is(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(numbers().stream().filter(no -> no == first.body().at("/no").asInt()))
                .hasSize(1);
    }

    // what is wrong leaves nothing behind

    @Test
    void content_with_another_fingerprint_than_announced_is_not_kept() {
        var content = Exhibits.newContent();
        var item = Exhibits.announcedBy(CHEN, caseId, content);
        var altered = content.clone();
        altered[0] ^= 1;
        Refused.with(422, "HASH_MISMATCH", Exhibits.upload(CHEN, item, altered));
        assertNothingArrived(item);
        Exhibits.upload(CHEN, item, content).is(200);
    }

    @Test
    void fewer_bytes_than_announced_are_not_kept() {
        var content = Exhibits.newContent();
        var item = Exhibits.announcedBy(CHEN, caseId, content);
        Refused.with(422, "TRUNCATED", Exhibits.upload(CHEN, item, Arrays.copyOf(content, content.length - 1)));
        assertNothingArrived(item);
        Refused.with(422, "TRUNCATED", Exhibits.upload(CHEN, item, new byte[0]));
        assertNothingArrived(item);
    }

    @Test
    void more_bytes_than_announced_are_not_kept_whether_or_not_they_say_how_many_they_are() {
        var content = Exhibits.newContent();
        var item = Exhibits.announcedBy(CHEN, caseId, content);
        var longer = Arrays.copyOf(content, content.length + 1);
        Refused.with(422, "LONGER_THAN_DECLARED", Exhibits.upload(CHEN, item, longer));
        assertNothingArrived(item);
        var unannounced = chen.request(Exhibits.content(item))
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(longer)));
        Refused.with(422, "LONGER_THAN_DECLARED", chen.send(unannounced));
        assertNothingArrived(item);
    }

    @Test
    void an_empty_file_or_one_that_is_too_large_or_has_no_fingerprint_registers_nothing() {
        var before = numbers();
        var sha256 = Exhibits.sha256(new byte[0]);
        Refused.with(422, "FILE_EMPTY", register(Exhibits.file("空.csv", 0, sha256)));
        Refused.with(422, "FILE_EMPTY", register(Exhibits.file("负.csv", -1, sha256)));
        Refused.with(413, "FILE_TOO_LARGE", register(Exhibits.file("大.csv", (64L << 30) + 1, sha256)));
        Refused.with(422, "DIGEST_MALFORMED", register(Exhibits.file("无.csv", 1, "abc")))
                .at("/files/0/sha256", "DIGEST_MALFORMED");
        Refused.with(422, "DIGEST_MALFORMED", register(Exhibits.file("大写.csv", 1, sha256.toUpperCase())))
                .at("/files/0/sha256", "DIGEST_MALFORMED");
        assertThat(numbers()).isEqualTo(before);
    }

    static Stream<String> namesThatLeadElsewhereOrDeceiveTheEye() {
        return Stream.of(
                "../订单.csv",
                "..",
                ".",
                "/etc/passwd",
                "C:\\\\订单.csv",
                "订单\\u0000.csv",
                "订单\\n.csv",
                "订单\\u0007.csv",
                "订单\\u202Evsc.exe",
                "订单\\u2066.csv",
                "订单\\u200F.csv",
                " 订单.csv",
                "订单.csv ",
                "\\ud800.csv",
                "单".repeat(100),
                "");
    }

    @ParameterizedTest
    @MethodSource("namesThatLeadElsewhereOrDeceiveTheEye")
    void a_file_name_that_leads_elsewhere_or_deceives_the_eye_registers_nothing(String name) {
        var before = numbers();
        Refused.with(422, "FILE_NAME_INVALID", register(Exhibits.file(name, Exhibits.newContent())));
        assertThat(numbers()).isEqualTo(before);
    }

    @Test
    void two_files_that_some_disks_cannot_tell_apart_register_nothing() {
        var before = numbers();
        var both = Exhibits.file("Order.csv", Exhibits.newContent())
                + ","
                + Exhibits.file("ORDER.CSV", Exhibits.newContent());
        Refused.with(422, "FILE_NAME_TAKEN", register(both));
        assertThat(numbers()).isEqualTo(before);
    }

    @Test
    void a_record_without_place_method_or_collector_or_from_the_future_registers_nothing() {
        var before = numbers();
        var item = Exhibits.described("");
        Refused.with(422, "NOT_VALID", chen.post(evidence, item.replace("杭州市余杭区", "")))
                .at("/place", "REQUIRED");
        Refused.with(422, "NOT_VALID", chen.post(evidence, item.replace("后台导出", "")))
                .at("/method", "REQUIRED");
        Refused.with(422, "NOT_VALID", chen.post(evidence, Exhibits.described("", "")))
                .at("/collectors", "REQUIRED");
        Refused.with(422, "REQUIRED", chen.post(evidence, Exhibits.described("{\"officer\": \"nobody\"}", "")))
                .at("/collectors/0/name", "REQUIRED");
        Refused.with(422, "IN_THE_FUTURE", chen.post(evidence, item.replace("2026-04-20T09:00", "2026-04-21T09:00")))
                .at("/collectedAt", "IN_THE_FUTURE");
        assertThat(numbers()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/json", "multipart/form-data; boundary=x"})
    void bytes_of_another_content_type_are_refused(String type) {
        var content = Exhibits.newContent();
        var item = Exhibits.announcedBy(CHEN, caseId, content);
        var answer = chen.send(chen.request(Exhibits.content(item))
                .header("Content-Type", type)
                .PUT(BodyPublishers.ofByteArray(content)));
        Refused.with(415, "WRONG_TYPE", answer);
        assertNothingArrived(item);
    }

    @Test
    void a_description_larger_than_any_form_is_refused() {
        var before = numbers();
        var huge = Exhibits.described("").replace("王某", "王".repeat(1 << 20));
        Refused.with(413, "TOO_LARGE", chen.post(evidence, huge));
        assertThat(numbers()).isEqualTo(before);
    }

    // sealing

    @Test
    void what_one_officer_collected_without_record_or_signature_is_sealed_with_its_flaws_for_all_to_see() {
        var content = Exhibits.newContent();
        var poor = Exhibits.described("{\"officer\": \"haimen.chen\"}", Exhibits.file("订单.csv", content))
                .replace("\"signedBy\": \"王某\", \"recordNo\": \"电子数据提取笔录1号\",", "");
        var item = chen.post(evidence, poor).is(201);
        Exhibits.upload(CHEN, item, content).is(200);
        var sealed = Exhibits.seal(CHEN, chen.get(Exhibits.path(item))).is(200);
        assertThat(sealed.body().findValuesAsText("code"))
                .containsExactlyInAnyOrder("SINGLE_OFFICER", "NO_RECORD", "UNSIGNED");
    }

    @Test
    void an_item_without_its_files_is_not_sealed() {
        var empty = chen.post(evidence, Exhibits.described("")).is(201);
        Refused.with(409, "FILES_MISSING", Exhibits.seal(CHEN, empty));
        var announced = Exhibits.announcedBy(CHEN, caseId, Exhibits.newContent());
        Refused.with(409, "FILES_MISSING", Exhibits.seal(CHEN, announced));
        assertThat(chen.get(Exhibits.path(announced)).at("/state")).isEqualTo("DRAFT");
    }

    @Test
    void a_sealing_on_an_older_version_or_without_one_is_refused() {
        var item = Exhibits.uploadedBy(CHEN, caseId, Exhibits.newContent());
        var sealing = Exhibits.path(item) + "/sealing";
        Refused.with(412, "STALE", chen.step(sealing, "{}", item.version() + 1));
        Refused.with(428, "IF_MATCH_REQUIRED", chen.post(sealing, "{}"));
        assertThat(chen.get(Exhibits.path(item)).at("/state")).isEqualTo("DRAFT");
    }

    @Test
    void a_sealed_item_is_never_changed() {
        var content = Exhibits.newContent();
        var sealed = Exhibits.sealedBy(CHEN, caseId, content);
        Refused.with(409, "STEP_REFUSED", Exhibits.upload(CHEN, sealed, content));
        Refused.with(409, "STEP_REFUSED", Exhibits.seal(CHEN, sealed));
        Refused.with(
                405, "METHOD_NOT_ALLOWED", chen.put(Exhibits.path(sealed), Exhibits.described(""), sealed.version()));
        Refused.with(
                405,
                "METHOD_NOT_ALLOWED",
                chen.send(chen.request(Exhibits.path(sealed)).DELETE()));
        Refused.with(
                405,
                "METHOD_NOT_ALLOWED",
                chen.send(chen.request(Exhibits.content(sealed)).DELETE()));
        assertThat(unlogged(chen.get(Exhibits.path(sealed)))).isEqualTo(unlogged(sealed));
    }

    @Test
    void only_what_is_sealed_leaves_the_portal() {
        var item = Exhibits.uploadedBy(CHEN, caseId, Exhibits.newContent());
        Refused.with(409, "STEP_REFUSED", chen.get(Exhibits.content(item)));
    }

    // who

    @Test
    void who_is_no_case_officer_reads_and_does_not_write() {
        var content = Exhibits.newContent();
        var item = Exhibits.announcedBy(CHEN, caseId, content);
        Teams.named(caseId, "haimen.chen", "haimen.lu", "haimen.shi");
        for (var officer : new String[] {"haimen.xu", "haimen.huang", "haimen.shi"}) {
            ThePortal.as(officer).get(Exhibits.path(item)).is(200);
            Refused.with(403, "ROLE", ThePortal.as(officer).post(evidence, Exhibits.described("")));
            Refused.with(403, "ROLE", Exhibits.upload(officer, item, content));
            Refused.with(403, "ROLE", Exhibits.seal(officer, item));
        }
        assertNothingArrived(item);
    }

    @Test
    void an_agency_without_a_grant_cannot_tell_evidence_from_none() {
        var content = Exhibits.newContent();
        var item = Exhibits.sealedBy(CHEN, caseId, content);
        var absent = "/api/cases/" + UUID.randomUUID() + "/evidence/" + UUID.randomUUID();
        assertSameAsNone(Exhibits.path(item), absent);
        assertSameAsNone(Exhibits.content(item), absent + "/files/" + UUID.randomUUID() + "/content");
        assertSameAsNone(
                Exhibits.path(item) + "/files/" + UUID.randomUUID() + "/content",
                absent + "/files/" + UUID.randomUUID() + "/content");
        Refused.with(404, "NOT_FOUND", Exhibits.upload("baiyun.liang", item, content));
        Refused.with(404, "NOT_FOUND", Exhibits.seal("baiyun.liang", item));
        Refused.with(404, "NOT_FOUND", ThePortal.as("baiyun.liang").post(evidence, Exhibits.described("")));
        for (var admin : new String[] {"haimen.admin", "haimen.audit", "node.platform", "haimenpolice.zhao"}) {
            Refused.with(404, "NOT_FOUND", ThePortal.as(admin).get(Exhibits.content(item)));
        }
        ThePortal.nobody().get(Exhibits.content(item)).is(401);
    }

    @Test
    void evidence_is_not_reached_through_another_case_nor_a_file_through_another_item() {
        var item = Exhibits.sealedBy(CHEN, caseId);
        var other = Exhibits.sealedBy(CHEN, caseId);
        var file = "/files/" + item.at("/files/0/id") + "/content";
        Refused.with(404, "NOT_FOUND", chen.get(Exhibits.path(other) + file));
        var liang = ThePortal.as("baiyun.liang");
        var ownCase =
                liang.post("/api/cases", Leads.lead(Leads.newTitle())).is(201).at("/id");
        var throughIt = "/api/cases/" + ownCase + "/evidence/" + item.at("/id");
        Refused.with(404, "NOT_FOUND", liang.get(throughIt));
        Refused.with(404, "NOT_FOUND", liang.get(throughIt + file));
        Refused.with(404, "NOT_FOUND", liang.post(throughIt + "/offers", "{\"toCase\": \"" + ownCase + "\"}"));
    }

    private static Answer register(String files) {
        return chen.post(evidence, Exhibits.described(files));
    }

    private static Answer part(Answer item, byte[] content, int offset) {
        return chen.send(chen.request(Exhibits.content(item))
                .header("Content-Type", "application/octet-stream")
                .header("Upload-Offset", String.valueOf(offset))
                .PUT(BodyPublishers.ofByteArray(content, offset, content.length - offset)));
    }

    /** Sends the first bytes of a request that announces all of them, ends it there, and returns what came back. */
    private static String cutConnection(String path, byte[] content, int sent) throws IOException {
        var portal = ThePortal.world().portal();
        var request = chen.request(path).GET().build();
        var head = "PUT " + path + " HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\nAuthorization: "
                + request.headers().firstValue("Authorization").orElseThrow()
                + "\r\nContent-Type: application/octet-stream\r\nContent-Length: " + content.length + "\r\n\r\n";
        try (var socket = new Socket(portal.getHost(), portal.getPort())) {
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().write(content, 0, sent);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    /** What the log publishes with its next checkpoint, a second later at most. */
    private static Answer published(String path) {
        var until = Instant.now().plus(Duration.ofSeconds(20));
        var answer = chen.get(path);
        while (answer.status() == 404 && Instant.now().isBefore(until)) {
            answer = chen.get(path);
        }
        return answer.is(200);
    }

    private static void assertNothingArrived(Answer item) {
        var now = chen.get(Exhibits.path(item)).is(200);
        assertThat(now.at("/files/0/state")).isEqualTo("DECLARED");
        assertThat(now.body().at("/files/0/received").asLong()).isZero();
        assertThat(now.body().at("/custody")).isEmpty();
        assertThat(now.version()).isEqualTo(item.version());
    }

    private static void assertSameAsNone(String hidden, String absent) {
        var liang = ThePortal.as("baiyun.liang");
        var one = liang.get(hidden);
        var other = liang.get(absent);
        Refused.with(404, "NOT_FOUND", one);
        assertThat(withoutIds(one)).isEqualTo(withoutIds(other));
        assertThat(one.headers().map().keySet()).isEqualTo(other.headers().map().keySet());
    }

    private static ObjectNode withoutIds(Answer answer) {
        return ((ObjectNode) answer.body()).without(List.of("instance", "requestId"));
    }

    /** An item without its place in the log, which it gets a moment after its sealing. */
    private static ObjectNode unlogged(Answer item) {
        var view = (ObjectNode) item.body();
        view.withArray("/custody").forEach(entry -> ((ObjectNode) entry).remove("leafIndex"));
        return view;
    }

    /** The numbers of the items of the case, as its list shows them. */
    private static List<Integer> numbers() {
        return StreamSupport.stream(
                        chen.get(evidence + "?limit=200")
                                .is(200)
                                .body()
                                .at("/items")
                                .spliterator(),
                        false)
                .map(item -> item.at("/no").asInt())
                .toList();
    }
}
