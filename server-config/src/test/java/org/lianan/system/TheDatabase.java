package org.lianan.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database of the running portal from below, past every wall: as its superuser. */
final class TheDatabase implements AutoCloseable {
    private final Connection connection;

    private TheDatabase(Connection connection) {
        this.connection = connection;
    }

    static TheDatabase fromBelow() throws SQLException {
        var world = ThePortal.world();
        return new TheDatabase(DriverManager.getConnection(
                world.jdbcUrl(), "postgres", world.secrets().postgres()));
    }

    /** Where nothing is kept that is not committed. */
    static TheDatabase inOneTransaction() throws SQLException {
        var database = fromBelow();
        database.connection.setAutoCommit(false);
        return database;
    }

    Connection connection() {
        return connection;
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of each row. */
    List<String> texts(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
