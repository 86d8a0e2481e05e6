package org.lianan.launcher.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.lianan.launcher.CannotStart;
import org.lianan.launcher.Progress;
import org.lianan.launcher.Settings;
import org.lianan.launcher.World;
import org.lianan.launcher.bench.EvidenceDesk.Announced;

/**
 * A large file goes up and down through a portal with a small heap, in turns with dd and openssl on the same file. Everything
 * happens in the cache of the machine except what is forced to the medium, for them as for us.
 */
final class UploadBench implements Bench.Run {

    private static final int ROUNDS = 3;
    private static final int USUAL_MEBIBYTES = 1024;
    private static final int MOST_MEBIBYTES = 16 * 1024;
    private static final int SMALL_MEBIBYTES = 16;

    /** How often the heap is looked at while a file moves. */
    private static final int LOOKS = 8;

    private final int mebibytes;
    private final Scratch scratch;
    private final World world;
    private final Progress progress;

    private UploadBench(Settings settings, int mebibytes, Progress progress) {
        this.mebibytes = mebibytes;
        this.progress = progress;
        // the sample, what dd and the portal keep of each round, what the portal keeps of the look at the heap; the
        // servers
        this.scratch = Scratch.in(settings.home(), (2L * ROUNDS + 2) * mebibytes + 1024);
        this.world = scratch.world(settings, progress);
    }

    static UploadBench of(Settings settings, List<String> options, Progress progress) {
        int mebibytes = mebibytes(options);
        Yardstick.refuseMissing();
        return new UploadBench(settings, mebibytes, progress);
    }

    private static int mebibytes(List<String> options) {
        if (options.isEmpty()) {
            return USUAL_MEBIBYTES;
        }
        if (options.size() != 2
                || !options.get(0).equals("--size")
                || !options.get(1).matches("[0-9]{1,5}")) {
            throw new CannotStart("bench upload takes --size with a number of MiB, and nothing else.");
        }
        int size = Integer.parseInt(options.get(1));
        if (size <= SMALL_MEBIBYTES || size > MOST_MEBIBYTES) {
            throw new CannotStart("--size is a number of MiB, more than %d and at most %d."
                    .formatted(SMALL_MEBIBYTES, MOST_MEBIBYTES));
        }
        return size;
    }

    @Override
    public String measure() {
        world.start();
        progress.say("making a file of " + mebibytes + " MiB");
        Path small = scratch.sample("small", SMALL_MEBIBYTES);
        Path large = scratch.sample("large", mebibytes);
        EvidenceDesk desk = new EvidenceDesk(world);
        LiveHeap smallHeap;
        LiveHeap largeHeap;
        try (PortalHeap heap = PortalHeap.of(world.portalProcess())) {
            progress.say("looking at the heap while %d and then %d MiB move".formatted(SMALL_MEBIBYTES, mebibytes));
            live(heap, desk, small, SMALL_MEBIBYTES); // the first ever brings in classes, which stay
            smallHeap = live(heap, desk, small, SMALL_MEBIBYTES);
            largeHeap = live(heap, desk, large, mebibytes);
        }
        List<Round> rounds = new ArrayList<>();
        for (int number = 1; number <= ROUNDS; number++) {
            Round round = Round.of(scratch, desk, large);
            progress.say("round %d of %d: %s".formatted(number, ROUNDS, round));
            rounds.add(round);
        }
        return new UploadReport(
                        mebibytes,
                        Runtime.getRuntime().availableProcessors(),
                        timing("dd, forced to the medium", rounds, Round::writing),
                        timing("openssl dgst -sha256", rounds, Round::hashing),
                        timing("upload, acknowledged", rounds, Round::upload),
                        timing("download, proved", rounds, Round::download),
                        timing("sealing", rounds, Round::sealing),
                        smallHeap,
                        largeHeap)
                .text();
    }

    private static Timing timing(String what, List<Round> rounds, ToDoubleFunction<Round> seconds) {
        return new Timing(what, rounds.stream().mapToDouble(seconds).boxed().toList());
    }

    /** Collects and looks at even distances while the file moves. Not while anything is timed: collections take time. */
    private LiveHeap live(PortalHeap heap, EvidenceDesk desk, Path file, int fileMebibytes) {
        scratch.alter(file);
        Announced announced =
                desk.announce((long) fileMebibytes << 20, Yardstick.hash(file).sha256());
        Looks up = new Looks(heap, fileMebibytes);
        desk.upload(announced, file, up);
        desk.seal(announced);
        Looks down = new Looks(heap, fileMebibytes);
        desk.download(announced, down);
        return new LiveHeap(fileMebibytes, up.mostBytes, down.mostBytes);
    }

    private static final class Looks implements EvidenceDesk.OnTheWay {
        private final PortalHeap heap;
        private final long distance;
        private long next;
        private long mostBytes;

        Looks(PortalHeap heap, int fileMebibytes) {
            this.heap = heap;
            this.distance = ((long) fileMebibytes << 20) / LOOKS;
            this.next = distance / 2;
        }

        @Override
        public void at(long bytes) {
            if (bytes >= next) {
                mostBytes = Math.max(mostBytes, heap.liveBytes());
                next += distance;
            }
        }
    }

    @Override
    public void close() {
        world.close();
        ProcessHandle.current().children().forEach(ProcessHandle::destroy); // dd or openssl, when we are interrupted
        scratch.close();
    }
}
