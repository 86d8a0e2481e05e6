package org.lianan.exchange.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianan.exchange.Vectors;

class MerkleTreeTest {

    private final Map<MerkleTree.Node, TreeHash> kept = new HashMap<>();

    @Test
    void the_root_of_an_empty_tree_is_the_hash_of_nothing() {
        assertThat(new MerkleTree(0, kept::get).root().hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void it_has_the_roots_of_the_published_log_at_every_size(int size) {
        var tree = publishedLog(size);
        var published = SignedNote.parse(Vectors.text("tlog/checkpoint." + size));
        assertThat(tree.root()).isEqualTo(Checkpoint.parse(published.text()).root());
    }

    @Test
    void its_leaf_hashes_are_those_of_the_published_tile() {
        publishedLog(15);
        var tile = Vectors.bytes("tlog/tile/0/000.p/15");
        for (int i = 0; i < 15; i++) {
            var hash = new byte[TreeHash.BYTES];
            System.arraycopy(tile, i * TreeHash.BYTES, hash, 0, TreeHash.BYTES);
            assertThat(kept.get(new MerkleTree.Node(0, i))).isEqualTo(new TreeHash(hash));
        }
    }

    @Test
    void every_leaf_of_every_size_can_be_proved_and_no_other_leaf_in_its_place() {
        for (int size = 1; size <= 70; size++) {
            var tree = grown(size);
            for (int index = 0; index < size; index++) {
                var proof = tree.inclusionOf(index);
                assertThat(proof.proves(leaf(index), tree.root())).isTrue();
                assertThat(proof.proves(leaf(index + 1), tree.root())).isFalse();
            }
        }
    }

    @Test
    void every_earlier_size_is_proved_to_be_the_beginning_of_every_later_one() {
        var roots = new ArrayList<TreeHash>();
        roots.add(TreeHash.OF_EMPTY_TREE);
        for (int size = 1; size <= 40; size++) {
            var tree = grown(size);
            roots.add(tree.root());
            for (int old = 1; old <= size; old++) {
                var proof = tree.consistencyWith(old);
                assertThat(proof.proves(roots.get(old), tree.root())).isTrue();
                assertThat(proof.proves(roots.get(old - 1), tree.root())).isFalse();
            }
        }
    }

    @Test
    void a_leaf_that_is_not_there_and_an_empty_beginning_cannot_be_asked_for() {
        var tree = grown(3);
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusionOf(3));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusionOf(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistencyWith(0));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistencyWith(4));
    }

    @ParameterizedTest
    @MethodSource("inclusionVectors")
    void it_judges_inclusion_proofs_as_published(Path file) {
        var v = Vectors.json(file);
        assertThat(accepted(() -> new InclusionProof(size(v, "leafIdx"), size(v, "treeSize"), path(v))
                        .proves(hash(v, "leafHash"), hash(v, "root"))))
                .isEqualTo(!v.getBoolean("wantErr"));
    }

    @ParameterizedTest
    @MethodSource("consistencyVectors")
    void it_judges_consistency_proofs_as_published(Path file) {
        var v = Vectors.json(file);
        assertThat(accepted(() -> new ConsistencyProof(size(v, "size1"), size(v, "size2"), path(v))
                        .proves(hash(v, "root1"), hash(v, "root2"))))
                .isEqualTo(!v.getBoolean("wantErr"));
    }

    static List<Path> inclusionVectors() {
        return Vectors.jsonFilesUnder("rfc6962/inclusion");
    }

    static List<Path> consistencyVectors() {
        return Vectors.jsonFilesUnder("rfc6962/consistency");
    }

    private MerkleTree publishedLog(int size) {
        var words = List.of(
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eit",
                "nain",
                "ten",
                "ileven",
                "twelf",
                "threeten",
                "fourten",
                "fivten");
        for (int i = 0; i < size; i++) {
            kept.putAll(new MerkleTree(i, kept::get)
                    .adding(TreeHash.ofLeaf(words.get(i).getBytes(UTF_8))));
        }
        return new MerkleTree(size, kept::get);
    }

    private MerkleTree grown(int size) {
        for (int i = 0; i < size; i++) {
            if (!kept.containsKey(new MerkleTree.Node(0, i))) {
                kept.putAll(new MerkleTree(i, kept::get).adding(leaf(i)));
            }
        }
        return new MerkleTree(size, kept::get);
    }

    private static TreeHash leaf(int i) {
        return TreeHash.ofLeaf(("leaf " + i).getBytes(UTF_8));
    }

    private static long size(JsonObject v, String key) {
        return v.getJsonNumber(key).longValue();
    }

    private static List<TreeHash> path(JsonObject v) {
        if (v.isNull("proof")) return List.of();
        return v.getJsonArray("proof").getValuesAs(JsonString.class).stream()
                .map(s -> standIn(s.getString()))
                .toList();
    }

    private static TreeHash hash(JsonObject v, String key) {
        return standIn(v.getString(key));
    }

    /** A text that is not a hash at all cannot become one, which is a refusal too. */
    private static boolean accepted(BooleanSupplier judgement) {
        try {
            return judgement.getAsBoolean();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Two vectors name roots of which only the equality matters; these texts get a hash of their own. */
    private static TreeHash standIn(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        return new String(bytes, UTF_8).startsWith("don't care") ? TreeHash.ofLeaf(bytes) : new TreeHash(bytes);
    }
}
