package org.lianan.authz.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianan.authz.Requires;
import org.lianan.authz.agency.DirectoryResource;
import org.lianan.authz.permission.Action;

/** A portal with an operation that nobody decides on does not start. */
class UndeclaredActionsTest {
    private final UndeclaredActions start = new UndeclaredActions();

    @Test
    void the_directory_declares_what_it_requires() {
        assertThat(UndeclaredActions.in(Set.of(DirectoryResource.class))).isEmpty();
        assertThatNoException().isThrownBy(() -> start.onStartup(Set.of(DirectoryResource.class), null));
    }

    @Test
    void a_method_without_an_action_stops_the_start() {
        assertThatThrownBy(() -> start.onStartup(Set.of(Forgotten.class), null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Forgotten.open");
    }

    @Test
    void so_does_an_action_on_a_case_that_the_path_does_not_name() {
        assertThat(UndeclaredActions.in(Set.of(Caseless.class)))
                .singleElement()
                .asString()
                .endsWith("Caseless.read");
        assertThat(UndeclaredActions.in(Set.of(OfACase.class))).isEmpty();
    }

    @Path("forgotten")
    public static class Forgotten {
        @GET
        public String open() {
            return "";
        }
    }

    @Path("things")
    public static class Caseless {
        @GET
        @Requires(Action.CASE_READ)
        public String read() {
            return "";
        }
    }

    @Path("cases/{caseId}/things")
    public static class OfACase {
        @GET
        @Requires(Action.CASE_READ)
        public String read() {
            return "";
        }
    }
}
