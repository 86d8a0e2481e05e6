package org.lianan.exchange.custody.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianan.authz.refusal.NotFound;
import org.lianan.exchange.custody.control.CustodyLog;
import org.lianan.exchange.custody.control.LogKeys;
import org.lianan.exchange.custody.control.LogRows;
import org.lianan.exchange.custody.entity.LogName;
import org.lianan.exchange.ledger.Checkpoint;
import org.lianan.exchange.ledger.ConsistencyProof;
import org.lianan.exchange.ledger.InclusionProof;
import org.lianan.exchange.ledger.NoteVerifier;
import org.lianan.exchange.ledger.SignedNote;
import org.lianan.exchange.ledger.TreeHash;
import org.lianan.exchange.world.Story;

/** Only this class publishes checkpoints: the logs are shared by all tests of a run, and a log has one key for ever. */
class LogKeepingTest {

    private static final LogName ZHEJIANG = new LogName("330000");

    @TempDir
    static Path folder;

    private Story story;

    @BeforeEach
    void begin() {
        story = new Story(folder);
    }

    @Test
    void a_custody_entry_gets_its_place_and_can_be_proved_with_nothing_but_the_published_key() throws IOException {
        var first = story.sealed("one", "沈洁", "徐立");
        story.logsGrow();
        var before = story.portal.request(() -> reading().checkpoint("330000"));

        for (int i = 0; i < 5; i++) story.sealed("more " + i, "沈洁", "徐立");
        story.logsGrow();
        story.sealed("placed by a reader", "沈洁", "徐立");
        story.portal.request(() -> story.portal.bean(LogKeeping.class).integrate(ZHEJIANG));
        story.logsGrow();

        var leafHash = story.portal
                .request(() -> story.see(first.id()))
                .custody()
                .get(0)
                .digest();
        var proof = story.portal.request(() -> reading().proof(leafHash));
        assertThat(proof.size())
                .as("what a reader had given its place is signed too")
                .isEqualTo(story.portal.request(
                        () -> story.portal.bean(LogRows.class).size(ZHEJIANG)));
        var key = NoteVerifier.parse(story.portal.request(() -> reading().logs()).items().stream()
                .filter(log -> log.name().equals("330000"))
                .findFirst()
                .orElseThrow()
                .vkey());
        var note = SignedNote.parse(proof.checkpoint());
        assertThat(note.isSignedBy(key)).isTrue();
        var checkpoint = Checkpoint.parse(note.text());
        assertThat(checkpoint.origin()).isEqualTo("lianan.test/log/330000");
        assertThat(new InclusionProof(proof.index(), proof.size(), hashes(proof.path()))
                        .proves(TreeHash.fromHex(leafHash), checkpoint.root()))
                .isTrue();

        var old = Checkpoint.parse(SignedNote.parse(before).text());
        var path = story.portal.request(() -> reading().consistency("330000", old.size()));
        assertThat(new ConsistencyProof(old.size(), checkpoint.size(), hashes(path))
                        .proves(old.root(), checkpoint.root()))
                .isTrue();

        var entry = story.portal
                .request(() -> story.portal.bean(CustodyLog.class).of(first.id()))
                .get(0);
        assertThat(TreeHash.ofLeaf(entry.leaf())).isEqualTo(TreeHash.fromHex(leafHash));
        assertThat(new String(entry.leaf(), StandardCharsets.UTF_8))
                .contains("\"t\":\"evidence.registered\"")
                .doesNotContain("直播回放")
                .doesNotContain("yuhang.shen");
        var keyFile = folder.resolve("keys/log-330000.skey");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
                .isEqualTo("rw-------");

        a_log_without_growth_is_not_signed_again(proof.checkpoint());
        a_log_whose_key_is_gone_does_not_get_another_one(keyFile);
    }

    @Test
    void a_leaf_that_nobody_wrote_and_a_log_that_nobody_keeps_are_not_there() {
        assertThatThrownBy(() -> story.portal.request(() -> reading().proof("00".repeat(32))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> story.portal.request(() -> reading().proof("not a hash")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> story.portal.request(() -> reading().checkpoint("650000")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> story.portal.request(() -> reading().checkpoint("../etc")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_portals_role_can_neither_change_nor_remove_an_entry() {
        story.sealed("kept", "沈洁", "徐立");
        for (var statement : List.of(
                "UPDATE exchange.custody_entry SET officer = 'x'",
                "DELETE FROM exchange.custody_entry",
                "DELETE FROM exchange.log_leaf",
                "UPDATE exchange.log_node SET hash = ''",
                "DELETE FROM exchange.log_checkpoint")) {
            assertThatThrownBy(() -> story.portal.request(
                            () -> story.portal.em().createNativeQuery(statement).executeUpdate()))
                    .isInstanceOf(PersistenceException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private void a_log_without_growth_is_not_signed_again(String checkpoint) {
        story.portal.request(() -> story.portal.bean(LogKeeping.class).publish(ZHEJIANG));
        assertThat(story.portal.request(() -> reading().checkpoint("330000"))).isEqualTo(checkpoint);
    }

    private void a_log_whose_key_is_gone_does_not_get_another_one(Path keyFile) throws IOException {
        Files.delete(keyFile);
        assertThatThrownBy(() -> new LogKeys(folder.resolve("keys").toString(), "lianan.test/log").of(ZHEJIANG))
                .hasMessageContaining("is not where it should be");
    }

    private LogReading reading() {
        return story.portal.bean(LogReading.class);
    }

    private static List<TreeHash> hashes(List<String> path) {
        return path.stream().map(TreeHash::fromBase64).toList();
    }
}
