package org.lianan.launcher.bench;

import java.nio.file.Path;
import java.util.Locale;
import org.lianan.launcher.bench.EvidenceDesk.Announced;

/** One turn, in seconds: the machine's own programs first, then the portal, all on content that it has never seen. */
record Round(double writing, double hashing, double upload, double sealing, double download) {

    private static final EvidenceDesk.OnTheWay NOTHING = bytes -> {};

    static Round of(Scratch scratch, EvidenceDesk desk, Path file) {
        scratch.alter(file);
        double writing = Yardstick.write(file, scratch.copy());
        Yardstick.Hashed hashed = Yardstick.hash(file);
        Announced announced = desk.announce(scratch.size(file), hashed.sha256());
        double upload = seconds(() -> desk.upload(announced, file, NOTHING));
        double sealing = seconds(() -> desk.seal(announced));
        double download = seconds(() -> desk.download(announced, NOTHING));
        return new Round(writing, hashed.seconds(), upload, sealing, download);
    }

    private static double seconds(Runnable act) {
        long began = System.nanoTime();
        act.run();
        return (System.nanoTime() - began) / 1e9;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "dd %.2f s, openssl %.2f s, upload %.2f s, download %.2f s",
                writing,
                hashing,
                upload,
                download);
    }
}
