package com.onekaday.system.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.platform.DatabaseProbe;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@BusinessTest
class DatabaseIT {

    @Resource(lookup = "java:jboss/datasources/OneKADay")
    DataSource database;

    @Inject
    DatabaseProbe probe;

    @Test
    void isThePostgreSqlOfProduction() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
        }
    }

    @Test
    void isReachableThroughTheBusiness() {
        assertThat(probe.isReachable()).isTrue();
    }
}
