package org.lianan.exchange.evidence.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"直播回放 (1).mp4", "a", ".hidden", "订单-2026年5月.xlsx", "x..y", "emoji😀.png"})
    void a_name_as_people_give_it_is_taken(String name) {
        assertThat(new FileName(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "a/b",
                "/etc/passwd",
                "..\\a",
                "C:\\a",
                "a\u0000b",
                "a\nb",
                "a\u007fb",
                "a\u0085b",
                "invoice\u202egnp.exe",
                "a\u2066b",
                "a\u200fb",
                "\ufeffa",
                " a",
                "a ",
                "half\ud83d"
            })
    void a_name_that_leads_elsewhere_or_deceives_is_refused(String name) {
        assertThatThrownBy(() -> new FileName(name))
                .isInstanceOfSatisfying(
                        FileNameInvalid.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("FILE_NAME_INVALID"));
    }

    @Test
    void it_may_have_255_bytes_and_not_one_more() {
        assertThat(new FileName("证".repeat(85)).name()).hasSize(85);
        assertThatThrownBy(() -> new FileName("证".repeat(85) + "a")).isInstanceOf(FileNameInvalid.class);
    }

    @Test
    void it_is_kept_in_normal_form_c() {
        assertThat(new FileName("e\u0301.txt").name()).isEqualTo("\u00e9.txt");
    }

    @Test
    void names_collide_that_some_disks_cannot_tell_apart() {
        assertThat(new FileName("Replay.MP4").collidesWith(new FileName("replay.mp4")))
                .isTrue();
        assertThat(new FileName("é").collidesWith(new FileName("E\u0301"))).isTrue();
        assertThat(new FileName("a").collidesWith(new FileName("b"))).isFalse();
    }
}
