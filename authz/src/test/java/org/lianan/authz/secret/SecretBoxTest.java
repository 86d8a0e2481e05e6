package org.lianan.authz.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTest {
    @TempDir
    Path keys;

    @Test
    void what_was_sealed_can_be_opened_after_a_restart() {
        var sealed = box().seal(bytes("110105194912310"), "id-number");
        assertThat(box().open(sealed, "id-number")).isEqualTo(bytes("110105194912310"));
    }

    @Test
    void the_same_thing_sealed_twice_looks_different() {
        var box = box();
        assertThat(box.seal(bytes("x"), "p")).isNotEqualTo(box.seal(bytes("x"), "p"));
    }

    @Test
    void one_flipped_bit_and_it_stays_shut() {
        var sealed = box().seal(bytes("secret"), "p");
        for (int i = 0; i < sealed.length; i++) {
            var flipped = sealed.clone();
            flipped[i] ^= 1;
            assertThatThrownBy(() -> box().open(flipped, "p")).isInstanceOf(SecretBox.SealBroken.class);
        }
    }

    @Test
    void what_was_sealed_for_one_purpose_cannot_be_opened_for_another() {
        var sealed = box().seal(bytes("secret"), "session");
        assertThatThrownBy(() -> box().open(sealed, "id-number")).isInstanceOf(SecretBox.SealBroken.class);
    }

    @Test
    void only_the_owner_of_the_process_may_read_the_key() throws Exception {
        box();
        var mode = Files.getPosixFilePermissions(keys.resolve("secretbox.key"));
        assertThat(PosixFilePermissions.toString(mode)).isEqualTo("rw-------");
    }

    @Test
    void a_blind_index_is_the_same_each_time_and_different_for_each_purpose() {
        assertThat(box().blindIndex("91350100M000100Y43", "uscc"))
                .isEqualTo(box().blindIndex("91350100M000100Y43", "uscc"));
        assertThat(box().blindIndex("91350100M000100Y43", "uscc"))
                .isNotEqualTo(box().blindIndex("91350100M000100Y43", "name"));
    }

    private SecretBox box() {
        var box = new SecretBox(keys.toString());
        box.loadKey();
        return box;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
