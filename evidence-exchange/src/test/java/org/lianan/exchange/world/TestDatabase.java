package org.lianan.exchange.world;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.lianan.launcher.Settings;
import org.lianan.launcher.World;

/** A real PostgreSQL with the portal's schemas, started once for all tests of a run; the portal's role owns nothing. */
final class TestDatabase {

    private static final TestDatabase ONE = new TestDatabase();

    private final World world = World.start(Settings.temporary(Settings.Part.POSTGRES));
    private final EntityManagerFactory factory;

    private TestDatabase() {
        Runtime.getRuntime().addShutdownHook(new Thread(world::close));
        for (var schema : new String[] {"authz", "casework", "exchange"}) migrate(schema);
        factory = Persistence.createEntityManagerFactory(
                "portal",
                Map.of(
                        "jakarta.persistence.jdbc.url", world.jdbcUrl(),
                        "jakarta.persistence.jdbc.user", "lianan_app",
                        "jakarta.persistence.jdbc.password", world.secrets().app()));
    }

    static EntityManagerFactory factory() {
        return ONE.factory;
    }

    private void migrate(String schema) {
        execute("CREATE SCHEMA " + schema);
        execute("GRANT USAGE ON SCHEMA " + schema + " TO lianan_app");
        execute("ALTER DEFAULT PRIVILEGES IN SCHEMA " + schema
                + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO lianan_app");
        execute("ALTER DEFAULT PRIVILEGES IN SCHEMA " + schema + " GRANT USAGE, SELECT ON SEQUENCES TO lianan_app");
        Flyway.configure()
                .dataSource(world.jdbcUrl(), "lianan_owner", world.secrets().owner())
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/" + schema)
                .load()
                .migrate();
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(
                        world.jdbcUrl(), "lianan_owner", world.secrets().owner());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
