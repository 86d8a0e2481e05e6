package org.lianan.exchange.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianan.exchange.digest.Digest;
import org.lianan.exchange.digest.Sm3Digest;

class LeafTest {

    private static final Instant AT = Instant.parse("2026-05-07T01:12:30.5Z");
    private static final UUID CASE = UUID.fromString("0192f000-0000-7000-8000-000000000001");
    private static final UUID EVIDENCE = UUID.fromString("0192f000-0000-7000-8000-000000000002");
    private static final Leaf.Commitment BODY = Leaf.Commitment.to(new byte[32], "{}");
    private static final Leaf.Content CONTENT =
            new Leaf.Content(Digest.of("m".getBytes(UTF_8)), Sm3Digest.of("m".getBytes(UTF_8)), 2, 4096);

    @Test
    void the_first_event_of_an_item_names_no_event_before_it() {
        var leaf = new Leaf("evidence.registered", AT, CASE, EVIDENCE, 1, "zj-yuhang", CONTENT, BODY, null, null);
        assertThat(new String(leaf.bytes(), UTF_8))
                .isEqualTo("{\"actor\":{\"agency\":\"zj-yuhang\"},\"at\":\"2026-05-07T01:12:30.500Z\","
                        + "\"bag\":{\"bytes\":4096,\"files\":2,\"manifest_sha256\":\""
                        + CONTENT.manifest() + "\",\"manifest_sm3\":\"" + CONTENT.manifestSm3() + "\"},"
                        + "\"body\":\"" + BODY.digest() + "\",\"case\":\"urn:uuid:" + CASE + "\","
                        + "\"ev\":\"urn:uuid:" + EVIDENCE + "\",\"evn\":1,\"t\":\"evidence.registered\",\"v\":1}");
        assertThat(leaf.hash()).isEqualTo(TreeHash.ofLeaf(leaf.bytes()));
    }

    @Test
    void a_later_event_names_the_one_before_it_and_may_cite_a_leaf_of_another_log() {
        var first = TreeHash.ofLeaf(new byte[0]);
        var cited = new Leaf.Citation("lianan.example/log/330000", 41, first);
        var leaf = new Leaf("evidence.recognized", AT, CASE, EVIDENCE, 2, "js-haimen", null, BODY, first, cited);
        assertThat(new String(leaf.bytes(), UTF_8))
                .contains("\"prev\":\"" + first.hex() + "\"")
                .contains("\"of\":{\"index\":41,\"leaf_hash\":\"" + first.hex()
                        + "\",\"origin\":\"lianan.example/log/330000\"}");
    }

    @Test
    void the_chain_has_no_gaps() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Leaf("evidence.offered", AT, CASE, EVIDENCE, 2, "zj-yuhang", null, BODY, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Leaf(
                        "evidence.offered",
                        AT,
                        CASE,
                        EVIDENCE,
                        1,
                        "zj-yuhang",
                        null,
                        BODY,
                        TreeHash.OF_EMPTY_TREE,
                        null));
    }

    @Test
    void there_is_no_room_for_free_text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Leaf("张某的证言", AT, CASE, EVIDENCE, 1, "zj-yuhang", null, BODY, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Leaf("evidence.offered", AT, CASE, EVIDENCE, 1, "余杭", null, BODY, null, null));
    }

    @Test
    void a_commitment_depends_on_salt_and_body_and_needs_a_whole_salt() {
        var salt = new byte[32];
        salt[0] = 1;
        assertThat(Leaf.Commitment.to(salt, "{}")).isNotEqualTo(BODY);
        assertThat(Leaf.Commitment.to(new byte[32], "{\"a\":1}")).isNotEqualTo(BODY);
        assertThatIllegalArgumentException().isThrownBy(() -> Leaf.Commitment.to(new byte[31], "{}"));
    }
}
