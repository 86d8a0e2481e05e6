package org.lianan.exchange.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.Security;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianan.exchange.Vectors;

class Sm3DigestTest {

    @ParameterizedTest
    @MethodSource("knownAnswers")
    void it_agrees_with_the_published_answers(String content, String answer) throws IOException {
        var bytes = HexFormat.of().parseHex(content.toLowerCase(Locale.ROOT));
        assertThat(Sm3Digest.of(bytes).sm3()).isEqualTo(answer.toLowerCase(Locale.ROOT));
        assertThat(Sm3Digest.of(new ByteArrayInputStream(bytes)).sm3()).isEqualTo(answer.toLowerCase(Locale.ROOT));
    }

    static Stream<Arguments> knownAnswers() {
        return Vectors.json("gm/sm3-kat.json").getJsonArray("sm3").stream()
                .map(v -> v.asJsonObject())
                .map(v -> Arguments.of(v.getString("in_hex"), v.getString("out")));
    }

    @Test
    void a_malformed_digest_cannot_exist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sm3Digest("66c7f0f4"));
    }

    @Test
    void no_foreign_provider_is_registered_by_using_it() {
        Sm3Digest.of(new byte[0]);
        assertThat(Security.getProvider("BC")).isNull();
    }
}
