package org.lianan.portal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to this version before anybody is served: each module its own schema, by the role that owns the
 * tables. The portal itself connects with another role, which owns nothing.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
    private static final ClassLoader MODULES = Migrations.class.getClassLoader();
    private static final List<String> SCHEMAS = List.of("authz", "casework", "exchange");

    @Resource(lookup = "jdbc/portal-ddl")
    DataSource owner;

    @PostConstruct
    void run() {
        for (var schema : SCHEMAS) {
            Flyway.configure(MODULES)
                    .dataSource(owner)
                    .schemas(schema)
                    .defaultSchema(schema)
                    .resourceProvider(MigrationsOfAModule.of(MODULES, schema))
                    .locations("classpath:db/" + schema)
                    .callbackLocations(new String[0])
                    .callbacks(new RightsOfThePortal(schema))
                    .outOfOrder(true)
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        }
    }
}
