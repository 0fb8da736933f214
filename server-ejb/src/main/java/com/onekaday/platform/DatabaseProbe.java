package com.onekaday.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks whether the database answers. */
@ApplicationScoped
public class DatabaseProbe {

    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource database;

    public boolean isReachable() {
        try (var connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
