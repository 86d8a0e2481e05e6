package org.lianan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that keeps everything between two starts: data, evidence, keys, logs. */
public record Home(Path folder) {

    /** Takes the folder as an absolute path, because the servers run in other working directories. */
    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** Where PostgreSQL keeps its files. */
    public Path postgres() {
        return folder.resolve("postgres");
    }

    /** Where the portal keeps evidence, by content. */
    public Path evidence() {
        return folder.resolve("evidence");
    }

    /** Where the portal keeps its signing keys. */
    public Path keys() {
        return folder.resolve("keys");
    }

    /** Where Open Liberty keeps its work area. */
    public Path liberty() {
        return folder.resolve("liberty");
    }

    /** One log for each part. */
    public Path logs() {
        return folder.resolve("logs");
    }

    /** The log of one part. */
    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Process ids and the lock of whoever is running now. */
    public Path run() {
        return folder.resolve("run");
    }

    /** The generated passwords of this installation, readable by its owner only. */
    public Path secrets() {
        return folder.resolve("secrets.properties");
    }

    /** Where they stand until all of them are written. */
    Path secretsBeingDrawn() {
        return folder.resolve("secrets.drawing");
    }

    /** Makes the folders, for their owner's eyes only. */
    void create() {
        try {
            FileAttribute<?> ownersOnly =
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            for (Path each : new Path[] {folder, postgres(), evidence(), keys(), liberty(), logs(), run()}) {
                Files.createDirectories(each, ownersOnly);
            }
        } catch (IOException e) {
            throw new CannotStart("The folder " + folder + " cannot be written; choose another with LIANAN_HOME.", e);
        }
    }

    /** Removes what is LianAn's, and the folder when nothing else is in it: LIANAN_HOME may name any folder. */
    public void delete() {
        for (Path each :
                List.of(postgres(), evidence(), keys(), liberty(), logs(), run(), secrets(), secretsBeingDrawn())) {
            deleteTree(each);
        }
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException others) {
            // they stay
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a folder, or a file, with everything in it; links are not followed. */
    public static void deleteTree(Path top) {
        try (Stream<Path> all = Files.walk(top)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (NoSuchFileException gone) {
            // nothing to remove
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
