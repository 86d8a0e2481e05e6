package org.lianan.exchange.evidence.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianan.exchange.digest.AlteredContent;
import org.lianan.exchange.digest.Digest;
import org.lianan.exchange.evidence.entity.HashMismatch;
import org.lianan.exchange.evidence.entity.LongerThanDeclared;
import org.lianan.exchange.evidence.entity.Truncated;
import org.lianan.exchange.evidence.entity.UploadBusy;
import org.lianan.exchange.evidence.entity.WrongOffset;

class ContentStoreOnDiskTest {

    @TempDir
    Path folder;

    private ContentStoreOnDisk store;
    private final UUID upload = UUID.randomUUID();
    private final byte[] content = content(700_000);
    private final Digest digest = Digest.of(content);

    @BeforeEach
    void open() throws IOException {
        store = new ContentStoreOnDisk(folder.toString());
    }

    @Test
    void what_was_kept_comes_out_unchanged_and_lies_under_its_digest() throws IOException {
        keep(content);
        assertThat(store.open(digest).readAllBytes()).isEqualTo(content);
        assertThat(filesUnder(folder)).containsExactly(objectOf(digest));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(objectOf(digest))))
                .isEqualTo("r--------");
    }

    @Test
    void an_upload_may_come_in_parts() throws IOException {
        assertThat(store.received(upload)).isZero();
        assertThat(append(0, 300_000)).isEqualTo(300_000);
        assertThat(store.received(upload)).isEqualTo(300_000);
        assertThat(append(300_000, 700_000)).isEqualTo(700_000);
        store.keep(upload, digest, 700_000);
        assertThat(store.open(digest).readAllBytes()).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(ints = {8 << 20, (8 << 20) + 4096, (8 << 20) + 1, 1 << 20, 777})
    void a_large_upload_comes_out_unchanged_wherever_its_parts_end(int firstPart) throws IOException {
        var large = content((20 << 20) + 17);
        store.append(upload, 0, new ByteArrayInputStream(large, 0, firstPart), large.length);
        store.append(
                upload, firstPart, new ByteArrayInputStream(large, firstPart, large.length - firstPart), large.length);
        store.keep(upload, Digest.of(large), large.length);
        assertThat(store.open(Digest.of(large)).readAllBytes()).isEqualTo(large);
    }

    @Test
    void an_upload_goes_on_after_a_restart() throws IOException {
        append(0, 300_000);
        store = new ContentStoreOnDisk(folder.toString());
        append(300_000, 700_000);
        store = new ContentStoreOnDisk(folder.toString());
        store.keep(upload, digest, 700_000);
        assertThat(store.open(digest).readAllBytes()).isEqualTo(content);
    }

    @Test
    void an_upload_goes_on_after_the_connection_broke() throws IOException {
        var broken = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given == 1000) throw new IOException("connection reset");
                return content[given++] & 0xff;
            }
        };
        assertThatThrownBy(() -> store.append(upload, 0, broken, 700_000)).hasMessage("connection reset");
        assertThat(store.received(upload)).isEqualTo(1000);
        append(1000, 700_000);
        store.keep(upload, digest, 700_000);
        assertThat(store.open(digest).readAllBytes()).isEqualTo(content);
    }

    @Test
    void a_part_that_leaves_a_gap_or_overlaps_is_refused() throws IOException {
        append(0, 1000);
        assertThatThrownBy(() -> append(1001, 2000)).isInstanceOf(WrongOffset.class);
        assertThatThrownBy(() -> append(999, 2000))
                .isInstanceOfSatisfying(
                        WrongOffset.class,
                        refusal -> assertThat(refusal.variables()).containsEntry("receivedBytes", 1000L));
        assertThat(store.received(upload)).isEqualTo(1000);
    }

    @Test
    void of_a_truncated_upload_nothing_remains() throws IOException {
        append(0, 699_999);
        assertThatThrownBy(() -> store.keep(upload, digest, 700_000)).isInstanceOf(Truncated.class);
        assertThat(filesUnder(folder)).isEmpty();
    }

    @Test
    void of_an_upload_with_another_hash_nothing_remains() throws IOException {
        append(0, 700_000);
        assertThatThrownBy(() -> store.keep(upload, Digest.of("other".getBytes(UTF_8)), 700_000))
                .isInstanceOfSatisfying(
                        HashMismatch.class,
                        refusal -> assertThat(refusal.variables()).containsEntry("actual", digest.sha256()));
        assertThat(filesUnder(folder)).isEmpty();
    }

    @Test
    void an_upload_that_goes_beyond_what_was_announced_ends_there_and_nothing_remains() throws IOException {
        assertThatThrownBy(() -> store.append(upload, 0, new ByteArrayInputStream(content), 699_999))
                .isInstanceOf(LongerThanDeclared.class);
        assertThat(filesUnder(folder)).isEmpty();
    }

    @Test
    void nothing_at_all_is_truncated_too() throws IOException {
        assertThatThrownBy(() -> store.keep(upload, digest, 700_000)).isInstanceOf(Truncated.class);
        assertThat(filesUnder(folder)).isEmpty();
    }

    @Test
    void two_requests_cannot_send_the_same_upload_at_once() throws Exception {
        var reading = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var slow = new InputStream() {
            @Override
            public int read() {
                reading.countDown();
                try {
                    mayEnd.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return -1;
            }
        };
        var pool = Executors.newSingleThreadExecutor();
        try {
            var first = pool.submit(() -> store.append(upload, 0, slow, 700_000));
            reading.await();
            assertThatThrownBy(() -> append(0, 10)).isInstanceOf(UploadBusy.class);
            mayEnd.countDown();
            assertThat(first.get()).isZero();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void eight_writers_of_the_same_content_leave_one_object() throws Exception {
        var writers = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 8; i++) {
            writers.add(() -> {
                var own = UUID.randomUUID();
                store.append(own, 0, new ByteArrayInputStream(content), content.length);
                store.keep(own, digest, content.length);
                return null;
            });
        }
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var done : pool.invokeAll(writers)) done.get();
        } finally {
            pool.shutdown();
        }
        assertThat(filesUnder(folder)).containsExactly(objectOf(digest));
        assertThat(store.open(digest).readAllBytes()).isEqualTo(content);
    }

    @Test
    void kept_content_is_not_written_again() throws IOException {
        keep(content);
        var before = Files.getAttribute(objectOf(digest), "unix:ino");
        keep(content);
        assertThat(Files.getAttribute(objectOf(digest), "unix:ino")).isEqualTo(before);
    }

    @Test
    void a_flipped_byte_stops_the_reading_before_the_end() throws IOException {
        keep(content);
        flipByte(350_000);
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> store.open(digest).transferTo(out)).isInstanceOf(AlteredContent.class);
        assertThat(out.size()).isLessThan(content.length);
    }

    @Test
    void good_bytes_take_the_place_of_damaged_ones_which_are_set_aside() throws IOException {
        keep(content);
        flipByte(350_000);
        keep(content);
        assertThat(store.open(digest).readAllBytes()).isEqualTo(content);
        assertThat(filesUnder(folder.resolve("damaged"))).hasSize(1);
    }

    @Test
    void content_that_is_not_there_cannot_be_opened() {
        assertThatThrownBy(() -> store.open(digest)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void an_upload_that_nobody_continues_is_forgotten_and_a_fresh_one_is_not() throws IOException {
        append(0, 1000);
        var touched = Files.getLastModifiedTime(filesUnder(folder).get(0)).toInstant();
        assertThat(store.discardUntouchedSince(touched)).isZero();
        assertThat(store.discardUntouchedSince(touched.plusMillis(1))).isEqualTo(1);
        assertThat(filesUnder(folder)).isEmpty();
        assertThat(store.discardUntouchedSince(Instant.MAX)).isZero();
    }

    private void keep(byte[] bytes) throws IOException {
        store.append(upload, 0, new ByteArrayInputStream(bytes), bytes.length);
        store.keep(upload, Digest.of(bytes), bytes.length);
    }

    private long append(int from, int to) throws IOException {
        return store.append(upload, from, new ByteArrayInputStream(content, from, to - from), 700_000);
    }

    private void flipByte(int at) throws IOException {
        var object = objectOf(digest);
        Files.setPosixFilePermissions(object, PosixFilePermissions.fromString("rw-------"));
        var bytes = Files.readAllBytes(object);
        bytes[at] ^= 1;
        Files.write(object, bytes);
    }

    private Path objectOf(Digest of) {
        var name = of.sha256();
        return folder.resolve("objects")
                .resolve(name.substring(0, 2))
                .resolve(name.substring(2, 4))
                .resolve(name);
    }

    private static List<Path> filesUnder(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] content(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
