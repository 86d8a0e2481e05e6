package org.lianan.exchange.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

    // NIST FIPS 180-4 examples "abc", the empty message, and the two-block message
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void it_agrees_with_the_published_examples() {
        assertThat(Digest.of("abc".getBytes(UTF_8)).sha256()).isEqualTo(ABC);
        assertThat(Digest.of(new byte[0]).sha256()).isEqualTo(EMPTY);
        assertThat(Digest.of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".getBytes(UTF_8))
                        .sha256())
                .isEqualTo("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    }

    @Test
    void a_stream_gives_the_same_digest_as_its_bytes() throws IOException {
        var content = new byte[3 * RunningDigest.BLOCK_BYTES + 17];
        for (int i = 0; i < content.length; i++) content[i] = (byte) (i * 31);
        assertThat(Digest.of(new ByteArrayInputStream(content))).isEqualTo(Digest.of(content));
    }

    @Test
    void a_million_times_the_letter_a_is_counted_and_digested_in_blocks() {
        var running = new RunningDigest();
        var thousand = "a".repeat(1000).getBytes(UTF_8);
        for (int i = 0; i < 1000; i++) running.add(thousand, 0, thousand.length);
        assertThat(running.sizeBytes()).isEqualTo(1_000_000);
        assertThat(running.digest().sha256())
                .isEqualTo("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad0",
                "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ag",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n"
            })
    void a_malformed_digest_cannot_exist(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Digest(text));
        assertThat(Digest.isWellFormed(text)).isFalse();
    }

    @Test
    void the_same_content_verifies_as_intact() throws IOException {
        var outcome = new Digest(ABC).verify(new ByteArrayInputStream("abc".getBytes(UTF_8)));
        assertThat(outcome).isEqualTo(new Verification.Intact(new Digest(ABC)));
        assertThat(outcome.isIntact()).isTrue();
    }

    @Test
    void other_content_verifies_as_altered_and_says_what_was_found() throws IOException {
        var outcome = new Digest(ABC).verify(new ByteArrayInputStream(new byte[0]));
        assertThat(outcome).isEqualTo(new Verification.Altered(new Digest(ABC), new Digest(EMPTY)));
        assertThat(outcome.isIntact()).isFalse();
    }

    @Test
    void an_alteration_between_equal_digests_cannot_be_claimed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verification.Altered(new Digest(ABC), new Digest(ABC)));
    }
}
