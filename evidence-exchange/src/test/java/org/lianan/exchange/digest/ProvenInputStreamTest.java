package org.lianan.exchange.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenInputStreamTest {

    private static final int BLOCK = RunningDigest.BLOCK_BYTES;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, 3 * BLOCK + 5})
    void intact_content_comes_out_whole(int size) throws IOException {
        var content = content(size);
        try (var proven = new ProvenInputStream(new ByteArrayInputStream(content), Digest.of(content))) {
            assertThat(proven.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void it_may_be_read_byte_by_byte() throws IOException {
        var content = content(BLOCK + 3);
        var proven = new ProvenInputStream(new ByteArrayInputStream(content), Digest.of(content));
        var out = new ByteArrayOutputStream();
        for (int b; (b = proven.read()) >= 0; ) out.write(b);
        assertThat(out.toByteArray()).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK, 3 * BLOCK + 5})
    void one_flipped_byte_ends_the_reading_before_the_last_block(int size) {
        var content = content(size);
        var expected = Digest.of(content);
        content[size / 2] ^= 1;
        var proven = new ProvenInputStream(new ByteArrayInputStream(content), expected);
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> proven.transferTo(out))
                .isInstanceOf(AlteredContent.class)
                .hasMessageContaining(expected.sha256());
        assertThat(out.size()).isLessThan(size);
    }

    @Test
    void content_cut_short_is_noticed() {
        var content = content(2 * BLOCK);
        var expected = Digest.of(content);
        var proven = new ProvenInputStream(new ByteArrayInputStream(content, 0, BLOCK), expected);
        assertThatThrownBy(proven::readAllBytes).isInstanceOf(AlteredContent.class);
    }

    @Test
    void reading_on_after_the_refusal_is_refused_again_and_never_looks_like_the_end() {
        var content = content(10);
        var expected = Digest.of(content);
        content[9] ^= 1;
        var proven = new ProvenInputStream(new ByteArrayInputStream(content), expected);
        assertThatThrownBy(proven::read).isInstanceOf(AlteredContent.class);
        assertThatThrownBy(proven::read).isInstanceOf(AlteredContent.class);
        assertThatThrownBy(proven::readAllBytes).isInstanceOf(AlteredContent.class);
    }

    private static byte[] content(int size) {
        var content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }
}
