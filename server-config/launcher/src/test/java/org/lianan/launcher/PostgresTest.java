package org.lianan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.lianan.launcher.Settings.Part;

class PostgresTest {

    @Test
    void data_survive_a_restart_and_are_written_through_to_the_disk() throws SQLException {
        Settings settings = Settings.temporary(Part.POSTGRES);
        try {
            try (World world = World.start(settings);
                    Connection owner = owner(world);
                    Statement statement = owner.createStatement()) {
                assertThat(one(owner, "SHOW fsync")).isEqualTo("on");
                assertThat(one(owner, "SHOW synchronous_commit")).isEqualTo("on");
                assertThat(one(owner, "SELECT datcollate FROM pg_database WHERE datname = 'lianan'"))
                        .isEqualTo("C.UTF-8");
                statement.execute("CREATE SCHEMA kept");
                statement.execute("CREATE TABLE kept.words (word text)");
                statement.execute("INSERT INTO kept.words VALUES ('联案')");
            }
            try (World again = World.start(settings);
                    Connection owner = owner(again)) {
                assertThat(one(owner, "SELECT word FROM kept.words")).isEqualTo("联案");
            }
        } finally {
            settings.home().delete();
        }
    }

    @Test
    void the_portals_role_owns_nothing_and_can_make_nothing() throws SQLException {
        Settings settings = Settings.temporary(Part.POSTGRES);
        try (World world = World.start(settings);
                Connection app = DriverManager.getConnection(
                        world.jdbcUrl(), "lianan_app", world.secrets().app());
                Connection owner = owner(world)) {
            String powers = """
                    SELECT concat(rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication)
                      FROM pg_roles WHERE rolname = '%s'
                    """;
            assertThat(one(app, powers.formatted("lianan_app"))).isEqualTo("fffff");
            assertThat(one(app, powers.formatted("lianan_owner"))).isEqualTo("fffff");
            assertThat(one(owner, "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'lianan'"))
                    .isEqualTo("lianan_owner");
            assertThatThrownBy(() -> one(app, "CREATE SCHEMA mine")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> one(app, "CREATE TABLE public.mine (a int)"))
                    .hasMessageContaining("permission denied");
        } finally {
            settings.home().delete();
        }
    }

    @Test
    void a_wrong_password_opens_nothing() {
        Settings settings = Settings.temporary(Part.POSTGRES);
        try (World world = World.start(settings)) {
            assertThatThrownBy(() -> DriverManager.getConnection(world.jdbcUrl(), "lianan_app", "guess"))
                    .hasMessageContaining("password authentication failed");
        } finally {
            settings.home().delete();
        }
    }

    @Test
    void a_port_in_use_is_named_together_with_the_variable_that_changes_it() throws Exception {
        Settings settings = Settings.temporary(Part.POSTGRES);
        try (ServerSocket other = new ServerSocket(settings.ports().postgres(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            assertThatThrownBy(() -> World.start(settings))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + settings.ports().postgres())
                    .hasMessageContaining("LIANAN_DB_PORT=");
            assertThat(settings.home().run()).isEmptyDirectory();
        } finally {
            settings.home().delete();
        }
    }

    private static Connection owner(World world) throws SQLException {
        return DriverManager.getConnection(
                world.jdbcUrl(), "lianan_owner", world.secrets().owner());
    }

    private static String one(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
