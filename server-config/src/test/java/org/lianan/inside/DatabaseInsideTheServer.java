package org.lianan.inside;

import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.lianan.launcher.Ports;
import org.lianan.launcher.Secrets;
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
        world = World.start(Settings.temporary(Settings.Part.POSTGRES)
                .withPorts(Ports.from(Map.of("LIANAN_DB_PORT", port)))
                .withSecrets(Secrets.allAlike(System.getenv("DB_APP_PASSWORD"))));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (world != null) {
            world.close();
        }
    }
}
