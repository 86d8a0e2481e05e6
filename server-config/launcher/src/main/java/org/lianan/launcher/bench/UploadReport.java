package org.lianan.launcher.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the upload bench found, and whether that is what we aim at. */
record UploadReport(
        int mebibytes,
        int processors,
        Timing writing,
        Timing hashing,
        Timing upload,
        Timing download,
        Timing sealing,
        LiveHeap small,
        LiveHeap large) {

    /** Acknowledged with SHA-256 and fsync, against the slower of writing alone and hashing alone. */
    static final double RATIO_AIM = 0.6;

    /** What a collection leaves differs by some megabytes from one time to the next. */
    static final long STEADY_BYTES = 16 << 20;

    /** The yardstick: whoever does both cannot be faster than the slower of the two. */
    Timing slower() {
        return writing.median() > hashing.median() ? writing : hashing;
    }

    boolean isFastEnough() {
        return upload.ratioTo(slower()) >= RATIO_AIM;
    }

    boolean isHeapSteady() {
        return small.growthTo(large) < STEADY_BYTES;
    }

    String text() {
        return """

                %d MiB through a portal with a heap of 512 MiB, on %d processors; medians of %d rounds

                %s
                Most alive in the heap while a file moves: %s with %d MiB, %s with %d MiB.
                The second fingerprint (SM3) and the sealing followed %s s after the acknowledgement.

                Aim: the upload at %s or more of the slower of dd and openssl: %s, it is at %s.
                Aim: the heap does not grow with the file: %s, it grew by %s.""".formatted(
                        mebibytes,
                        processors,
                        upload.seconds().size(),
                        table(),
                        megabytes(small.mostBytes()),
                        small.fileMebibytes(),
                        megabytes(large.mostBytes()),
                        large.fileMebibytes(),
                        decimal("%.1f", sealing.median()),
                        decimal("%.2f", RATIO_AIM),
                        met(isFastEnough()),
                        ratio(upload),
                        met(isHeapSteady()),
                        megabytes(small.growthTo(large)));
    }

    private String table() {
        List<Timing> rows = List.of(writing, hashing, upload, download);
        int width = rows.stream().mapToInt(row -> row.what().length()).max().orElseThrow();
        String form = "%-" + width + "s  %8s  %8s  %9s  %s%n";
        return form.formatted("", "seconds", "MB/s", "of slower", "each round")
                + rows.stream().map(row -> row(form, row)).collect(Collectors.joining());
    }

    private String row(String form, Timing row) {
        boolean isYardstick = row == writing || row == hashing;
        return form.formatted(
                row.what(),
                decimal("%.2f", row.median()),
                decimal("%.0f", row.megabytesASecond((long) mebibytes << 20)),
                isYardstick ? "" : ratio(row),
                row.seconds().stream().map(each -> decimal("%.2f", each)).collect(Collectors.joining(" ")));
    }

    /** Cut off, not rounded: 0.599 has not reached 0.6 and must not read as if it had. */
    private String ratio(Timing row) {
        return new BigDecimal(row.ratioTo(slower()))
                .round(new MathContext(6)) // what binary fractions lack
                .setScale(2, RoundingMode.DOWN)
                .toPlainString();
    }

    private static String megabytes(long bytes) {
        return decimal("%.1f MB", bytes / 1e6);
    }

    private static String decimal(String form, double number) {
        return String.format(Locale.ROOT, form, number);
    }

    private static String met(boolean is) {
        return is ? "met" : "not met";
    }
}
