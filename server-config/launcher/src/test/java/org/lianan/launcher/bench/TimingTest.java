package org.lianan.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimingTest {

    @Test
    void the_median_is_the_one_in_the_middle_whatever_the_order() {
        assertThat(new Timing("dd", List.of(9.0, 1.0, 2.0)).median()).isEqualTo(2.0);
        assertThat(new Timing("dd", List.of(3.0)).median()).isEqualTo(3.0);
    }

    @Test
    void of_an_even_number_it_lies_between_the_two_in_the_middle() {
        assertThat(new Timing("dd", List.of(4.0, 1.0, 2.0, 9.0)).median()).isEqualTo(3.0);
    }

    @Test
    void a_megabyte_is_a_million_bytes() {
        assertThat(new Timing("dd", List.of(2.0)).megabytesASecond(1_000_000_000))
                .isEqualTo(500.0);
    }

    @Test
    void what_takes_twice_as_long_is_at_one_half() {
        var yardstick = new Timing("dd", List.of(1.5));
        assertThat(new Timing("upload", List.of(3.0)).ratioTo(yardstick)).isCloseTo(0.5, within(1e-9));
        assertThat(yardstick.ratioTo(yardstick)).isEqualTo(1.0);
    }

    @Test
    void what_was_never_measured_has_no_median() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Timing("dd", List.of()));
    }
}
