package org.lianan.inside;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.lianan.launcher.Home;
import org.lianan.launcher.Ports;
import org.lianan.launcher.Settings;
import org.lianan.launcher.World;

/**
 * Starts a PostgreSQL before Arquillian starts its server, on the port and with the passwords that both read from the
 * environment of the integration tests; elsewhere it does nothing.
 */
public class DatabaseInsideTheServer implements LauncherSessionListener {
    private World world;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var port = System.getenv("DB_PORT");
        if (port == null) {
            return;
        }
        var usual = Settings.temporary(Settings.Part.POSTGRES);
        var ports = Ports.from(Map.of("LIANAN_DB_PORT", port));
        var home = new Home(Path.of(System.getenv("STORE_DIR")).resolveSibling("home-" + port));
        world = World.start(new Settings(
                usual.repository(), home, ports, usual.parts(), usual.jvmOptions(), usual.portalEnvironment()));
        letIn("lianan_owner", System.getenv("DB_OWNER_PASSWORD"));
        letIn("lianan_app", System.getenv("DB_APP_PASSWORD"));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (world != null) {
            world.close();
        }
    }

    private void letIn(String role, String password) {
        try (var connection =
                        DriverManager.getConnection(world.jdbcUrl(), "postgres", world.secrets().postgres());
                var statement = connection.createStatement()) {
            statement.execute("ALTER ROLE " + role + " PASSWORD '" + password + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
