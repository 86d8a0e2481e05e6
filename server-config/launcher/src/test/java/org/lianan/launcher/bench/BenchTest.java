package org.lianan.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianan.launcher.CannotStart;
import org.lianan.launcher.Settings;

class BenchTest {

    @TempDir
    Path home;

    @Test
    void without_a_name_it_says_what_there_is() {
        refused("", "bench needs a name; there is ./lianan bench upload");
    }

    @Test
    void an_unknown_name_is_answered_with_what_there_is() {
        refused("download", "There is no bench \"download\"; there is ./lianan bench upload");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--size", "--size=64", "--size 1GB", "--size 64 128", "--length 64"})
    void what_is_not_a_size_is_refused(String options) {
        refused("upload " + options, "bench upload takes --size with a number of MiB, and nothing else.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"16", "16385"})
    void a_size_is_more_than_the_small_file_and_at_most_sixteen_gibibytes(String size) {
        refused("upload --size " + size, "--size is a number of MiB, more than 16 and at most 16384.");
    }

    @Test
    void the_wall_is_measured_without_options() {
        refused("wall --size 5", "bench wall takes no options.");
    }

    private void refused(String words, String beginning) {
        var arguments = words.isEmpty() ? List.<String>of() : List.of(words.split(" "));
        var settings = Settings.from(Map.of("LIANAN_HOME", home.toString()));
        assertThatThrownBy(() -> Bench.of(settings, arguments, step -> {}))
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        refusal -> assertThat(refusal.sentence()).startsWith(beginning));
    }
}
