package org.lianan.exchange.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianan.exchange.Vectors;

class SignedNoteTest {

    private static final String VKEY = "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx";

    private final NoteVerifier published = NoteVerifier.parse(VKEY);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void it_accepts_the_published_checkpoints_and_writes_them_back_unchanged(int size) {
        var text = Vectors.text("tlog/checkpoint." + size);
        var note = SignedNote.parse(text);
        assertThat(note.isSignedBy(published)).isTrue();
        assertThat(note.encoded()).isEqualTo(text);
        var checkpoint = Checkpoint.parse(note.text());
        assertThat(checkpoint.origin()).isEqualTo("example.com/log/testdata");
        assertThat(checkpoint.size()).isEqualTo(size);
        assertThat(checkpoint.text()).isEqualTo(note.text());
    }

    @Test
    void a_changed_text_is_not_signed() {
        var text = Vectors.text("tlog/checkpoint.15").replace("\n15\n", "\n14\n");
        assertThat(SignedNote.parse(text).isSignedBy(published)).isFalse();
    }

    @Test
    void a_signature_by_somebody_else_does_not_count() {
        var other = NoteSigner.generate("example.com/log/testdata", new SecureRandom());
        var note = SignedNote.parse(Vectors.text("tlog/checkpoint.15"));
        assertThat(note.isSignedBy(other.verifier())).isFalse();
    }

    @Test
    void a_forged_line_beside_a_true_one_makes_the_note_worthless() {
        var note = SignedNote.parse(Vectors.text("tlog/checkpoint.15"));
        var honest = note.signatures().get(0);
        var forged = new SignedNote.Signature(honest.name(), honest.keyId(), new byte[64]);
        assertThat(new SignedNote(note.text(), List.of(honest, forged)).isSignedBy(published))
                .isFalse();
    }

    @Test
    void a_line_by_an_unknown_key_is_passed_over() {
        var note = SignedNote.parse(Vectors.text("tlog/checkpoint.15"));
        var witness = new SignedNote.Signature("witness.example", 7, new byte[72]);
        var both = new SignedNote(note.text(), List.of(note.signatures().get(0), witness));
        assertThat(SignedNote.parse(both.encoded()).isSignedBy(published)).isTrue();
    }

    @Test
    void a_generated_key_signs_what_its_verifier_accepts() {
        var signer = NoteSigner.generate("lianan.example/log/320000", new SecureRandom());
        var checkpoint = new Checkpoint("lianan.example/log/320000", 0, TreeHash.OF_EMPTY_TREE);
        var note = SignedNote.parse(signer.sign(checkpoint).encoded());
        assertThat(note.isSignedBy(NoteVerifier.parse(signer.verifier().vkey())))
                .isTrue();
        assertThat(Checkpoint.parse(note.text())).isEqualTo(checkpoint);
    }

    @Test
    void a_kept_key_is_the_same_key_when_read_again() {
        var signer = NoteSigner.generate("lianan.example/log/320000", new SecureRandom());
        var again = NoteSigner.parse(signer.skey());
        assertThat(again.verifier().vkey()).isEqualTo(signer.verifier().vkey());
        assertThat(again.toString()).doesNotContain("PRIVATE");
    }

    @Test
    void a_verifier_key_is_written_as_it_was_read() {
        assertThat(published.vkey()).isEqualTo(VKEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/log/testdata",
                "example.com/log/testdata+33d7b497+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx",
                "example.com/log/testdatb+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx",
                "example.com/log/testdata+33d7b496+AuHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx",
                "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCF"
            })
    void a_verifier_key_that_does_not_fit_together_is_refused(String vkey) {
        assertThatIllegalArgumentException().isThrownBy(() -> NoteVerifier.parse(vkey));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n— name\n",
                "text\n\n- name AAAAAAA=\n",
                "text\n\n— name AAAAAAA=",
                "text\n\n— name AAAA\n",
                "text\n\n— na+me AAAAAAA=\n",
                "te\u0007xt\n\n— name AAAAAAA=\n"
            })
    void a_damaged_note_is_refused(String note) {
        assertThatIllegalArgumentException().isThrownBy(() -> SignedNote.parse(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "origin\n1\n",
                "origin\n01\nrKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=\n",
                "origin\n-1\nrKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=\n",
                "origin\n1\nrKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs\n",
                "origin\n1\nrKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v38\n",
                "\n1\nrKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=\n",
                "origin\n1\nrKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs="
            })
    void a_damaged_checkpoint_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.parse(text));
    }
}
