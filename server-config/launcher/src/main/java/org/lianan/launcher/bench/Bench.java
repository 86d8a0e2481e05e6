package org.lianan.launcher.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lianan.launcher.CannotStart;
import org.lianan.launcher.Progress;
import org.lianan.launcher.Settings;

/** The measurements that {@code ./lianan bench} knows. */
public enum Bench {
    // spotless:off
    UPLOAD("upload", "[--size MiB]", "a large file goes up and down through a portal with a small heap", UploadBench::of),
    WALL("wall", "", "what policy and row policies add to a large list of cases", WallBench::of),
    IDENTITY("identity", "[--officers N]", "3,500 agencies and 100,000 officers sign up; login and token do not grow", IdentityBench::of);
    // spotless:on

    private final String word;
    private final String options;
    private final String meaning;
    private final Preparation preparation;

    Bench(String word, String options, String meaning, Preparation preparation) {
        this.word = word;
        this.options = options;
        this.meaning = meaning;
        this.preparation = preparation;
    }

    /** Reads the options and refuses what cannot be measured here. */
    @FunctionalInterface
    private interface Preparation {
        Run prepare(Settings settings, List<String> options, Progress progress);
    }

    /** A measurement that is ready to go; closing it early, from another thread, ends it and clears up. */
    public interface Run extends AutoCloseable {

        /** Measures, and says in words what was found. */
        String measure();

        @Override
        void close();
    }

    /** Understands {@code NAME [options]}; whatever else is written is refused with a list of what there is. */
    public static Run of(Settings settings, List<String> arguments, Progress progress) {
        if (arguments.isEmpty()) {
            throw new CannotStart("bench needs a name; there is " + all() + ".");
        }
        String name = arguments.get(0);
        return Arrays.stream(values())
                .filter(each -> each.word.equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotStart("There is no bench \"" + name + "\"; there is " + all() + "."))
                .preparation
                .prepare(settings, arguments.subList(1, arguments.size()), progress);
    }

    private static String all() {
        return Arrays.stream(values())
                .map(each -> "./lianan bench %s (%s)".formatted((each.word + " " + each.options).strip(), each.meaning))
                .collect(Collectors.joining(", "));
    }
}
