package org.lianan.portal;

import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Before the first table of a schema is made: what the portal's role will be allowed on it. A migration takes away what
 * an append-only table must not allow.
 */
final class RightsOfThePortal implements Callback {
    private final String schema;

    RightsOfThePortal(String schema) {
        this.schema = schema;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("GRANT USAGE ON SCHEMA " + schema + " TO lianan_app");
            statement.execute("ALTER DEFAULT PRIVILEGES IN SCHEMA " + schema
                    + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO lianan_app");
            statement.execute(
                    "ALTER DEFAULT PRIVILEGES IN SCHEMA " + schema + " GRANT USAGE, SELECT ON SEQUENCES TO lianan_app");
        } catch (SQLException e) {
            throw new IllegalStateException("the rights of the portal's role cannot be set on " + schema, e);
        }
    }

    @Override
    public String getCallbackName() {
        return "rights-of-the-portal";
    }
}
