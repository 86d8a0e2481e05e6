package org.lianan.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Locale;

/**
 * The terminal, in UTF-8 whatever the locale says, since names are Chinese.
 *
 * <p>Each step of a start carries the seconds since it began.
 */
final class Console implements Progress {

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    private final PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    private final long began = System.nanoTime();

    @Override
    public void say(String step) {
        out.println(String.format(Locale.ROOT, "%6.1f s  %s", (System.nanoTime() - began) / 1e9, step));
    }

    void print(String text) {
        out.println(text);
    }

    void complain(String sentence) {
        err.println("lianan: " + sentence);
    }
}
