package org.lianan.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lianan.launcher.Settings;

/** A generated page as it lies in the repository. Readers find it there; this keeps it true. */
record CommittedPage(Path file) {
    static CommittedPage of(String pathInRepository) {
        return new CommittedPage(Settings.checkout().resolve(pathInRepository));
    }

    /** Fails when the page says something else than the code, or rewrites it when run with {@code -Dapprove=true}. */
    void says(String generated) {
        try {
            if (Boolean.getBoolean("approve")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, generated);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as("%s is older than the code; rewrite it with: ./lianan docs", file)
                    .isEqualTo(generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
