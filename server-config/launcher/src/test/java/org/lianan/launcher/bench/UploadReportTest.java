package org.lianan.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UploadReportTest {

    private static final long MEBIBYTE = 1 << 20;

    private static final LiveHeap SMALL = new LiveHeap(16, 100 * MEBIBYTE, 101 * MEBIBYTE);
    private static final LiveHeap LARGE = new LiveHeap(1000, 102 * MEBIBYTE, 100 * MEBIBYTE);

    @Test
    void the_yardstick_is_the_slower_of_writing_and_hashing() {
        assertThat(report(2.0, 1.0, 3.0).slower().what()).isEqualTo("dd");
        assertThat(report(1.0, 2.0, 3.0).slower().what()).isEqualTo("openssl");
    }

    @Test
    void the_upload_is_fast_enough_from_six_tenths_of_it_on() {
        assertThat(report(3.0, 1.0, 5.0).isFastEnough()).isTrue();
        assertThat(report(3.0, 1.0, 5.01).isFastEnough()).isFalse();
        assertThat(report(1.0, 3.0, 5.0).isFastEnough()).isTrue();
    }

    @Test
    void what_just_misses_the_aim_does_not_read_as_if_it_had_reached_it() {
        assertThat(report(3.0, 1.0, 5.01).text()).contains("not met, it is at 0.59");
        assertThat(report(3.0, 1.0, 5.0).text()).contains(": met, it is at 0.60");
    }

    @Test
    void the_heap_is_steady_below_a_growth_of_sixteen_mebibytes() {
        assertThat(heaps(100 * MEBIBYTE, 116 * MEBIBYTE - 1).isHeapSteady()).isTrue();
        assertThat(heaps(100 * MEBIBYTE, 116 * MEBIBYTE).isHeapSteady()).isFalse();
        assertThat(heaps(100 * MEBIBYTE, 90 * MEBIBYTE).isHeapSteady()).isTrue();
    }

    @Test
    void it_reads_as_a_table_with_the_aims_below() {
        assertThat(report(2.0, 1.0, 4.0).text()).isEqualTo("""

                1000 MiB through a portal with a heap of 512 MiB, on 2 processors; medians of 3 rounds

                           seconds      MB/s  of slower  each round
                dd            2.00       524             1.90 2.00 9.00
                openssl       1.00      1049             0.90 1.00 9.00
                upload        4.00       262       0.50  3.90 4.00 9.00
                download      1.00      1049       2.00  0.90 1.00 9.00

                Most alive in the heap while a file moves: 105.9 MB with 16 MiB, 107.0 MB with 1000 MiB.
                The second fingerprint (SM3) and the sealing followed 7.0 s after the acknowledgement.

                Aim: the upload at 0.60 or more of the slower of dd and openssl: not met, it is at 0.50.
                Aim: the heap does not grow with the file: met, it grew by 1.0 MB.""");
    }

    private static UploadReport report(double writing, double hashing, double upload) {
        return new UploadReport(
                1000,
                2,
                timing("dd", writing),
                timing("openssl", hashing),
                timing("upload", upload),
                timing("download", 1.0),
                timing("sealing", 7.0),
                SMALL,
                LARGE);
    }

    private static UploadReport heaps(long small, long large) {
        var any = timing("any", 1.0);
        return new UploadReport(
                1000, 2, any, any, any, any, any, new LiveHeap(16, 0, small), new LiveHeap(1000, large, 0));
    }

    /** One round a little faster, one much slower: the median does not mind. */
    private static Timing timing(String what, double median) {
        return new Timing(what, List.of(median - 0.1, median, 9.0));
    }
}
