package org.lianan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalTest {

    @TempDir
    Path folder;

    private Path application;
    private Path workFolder;
    private Path unpacked;

    @BeforeEach
    void a_start_has_unpacked_the_application() throws IOException {
        application = Files.writeString(folder.resolve("portal.war"), "first");
        Files.setLastModifiedTime(application, FileTime.fromMillis(1000));
        workFolder = folder.resolve("liberty");
        Portal.forgetOtherBuild(application, workFolder);
        unpacked =
                Files.createDirectories(workFolder.resolve("lianan/workarea")).resolve("evidence.jar");
        Files.writeString(unpacked, "first");
    }

    @Test
    void what_was_unpacked_from_the_same_build_is_used_again() {
        Portal.forgetOtherBuild(application, workFolder);
        assertThat(unpacked).exists();
    }

    @Test
    void what_was_unpacked_from_another_build_is_forgotten() throws IOException {
        Files.setLastModifiedTime(application, FileTime.fromMillis(2000));
        Portal.forgetOtherBuild(application, workFolder);
        assertThat(unpacked).doesNotExist();
    }

    @Test
    void what_was_unpacked_from_nobody_knows_which_build_is_forgotten() throws IOException {
        Files.delete(workFolder.resolve("build"));
        Portal.forgetOtherBuild(application, workFolder);
        assertThat(unpacked).doesNotExist();
    }
}
