package org.lianan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianan.launcher.Tenure.State;

class HomeTest {

    private static final URI PORTAL = URI.create("http://localhost:9080");

    @TempDir
    Path somewhere;

    @Test
    void it_is_for_its_owners_eyes_only() throws IOException {
        Home home = new Home(somewhere.resolve("联案 home"));
        home.create();
        for (Path each : new Path[] {home.folder(), home.keys(), home.evidence(), home.logs()}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .as(each.toString())
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void a_reset_removes_all_of_it() throws IOException {
        Home home = new Home(somewhere.resolve("home"));
        home.create();
        Files.writeString(home.log("portal"), "line");
        home.delete();
        assertThat(home.folder()).doesNotExist();
    }

    @Test
    void a_reset_leaves_what_is_not_lianans() throws IOException {
        Home home = new Home(somewhere);
        home.create();
        Path letter = Files.writeString(somewhere.resolve("letter.txt"), "mine");
        home.delete();
        assertThat(letter).exists();
        assertThat(home.postgres()).doesNotExist();
    }

    @Test
    void a_password_file_that_was_cut_off_is_drawn_again() throws IOException {
        Home home = new Home(somewhere);
        home.create();
        Files.writeString(home.secretsBeingDrawn(), "postgres=half");
        Secrets drawn = Secrets.of(home);
        assertThat(home.secretsBeingDrawn()).doesNotExist();
        assertThat(Secrets.of(home)).isEqualTo(drawn);
    }

    @Test
    void a_process_file_that_was_cut_off_stops_nobody() throws IOException {
        Home home = new Home(somewhere);
        home.create();
        for (String written : new String[] {"", "12", "1 x y", "no number"}) {
            Files.writeString(home.run().resolve("portal.pid"), written);
            assertThat(Child.stopLeftovers(home)).as(written).isEmpty();
            assertThat(home.run()).isEmptyDirectory();
        }
    }

    @Test
    void one_launcher_has_it_at_a_time() {
        Home home = new Home(somewhere);
        try (Tenure tenure = Tenure.take(home, PORTAL).orElseThrow()) {
            tenure.say(State.READY);
        }
        assertThat(Tenure.holder(home)).isEmpty();
        Tenure.take(home, PORTAL).orElseThrow().close();
    }
}
