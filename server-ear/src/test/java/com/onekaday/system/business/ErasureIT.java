package com.onekaday.system.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.account.ErasureService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** An erased account leaves nothing behind. */
@BusinessTest
class ErasureIT {

    /** Every column that may name an account, whatever table somebody adds. */
    private static final String COLUMNS = """
            select table_name, column_name
              from information_schema.columns c
              join information_schema.tables t using (table_schema, table_name)
             where table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.data_type = 'uuid'
               and (column_name in ('account_id', 'actor_id') or table_name = 'account')
            """;

    @Resource(lookup = "java:jboss/datasources/OneKADay")
    DataSource database;

    @Inject
    ErasureService erasure;

    @Inject
    People people;

    @Test
    void leavesNoRowInAnyTable() throws SQLException {
        var gone = people.somebody();
        var stays = people.somebody();
        for (var person : List.of(gone, stays)) {
            people.earn(person, LocalDate.of(2026, 1, 1), "100.00", "Acme");
            people.earn(person, LocalDate.of(2026, 1, 2), "-5.00", "Acme");
        }

        erasure.erase(gone.id());

        assertThat(tablesWith(gone.id())).isEmpty();
        assertThat(tablesWith(stays.id())).contains("account.id", "income.account_id", "daily_total.account_id");
    }

    private List<String> tablesWith(UUID account) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var columns = connection.prepareStatement(COLUMNS).executeQuery()) {
            while (columns.next()) {
                var table = columns.getString(1);
                var column = columns.getString(2);
                try (var count = connection.prepareStatement(
                        "select exists (select from %s where %s = ?)".formatted(table, column))) {
                    count.setObject(1, account);
                    try (var answer = count.executeQuery()) {
                        answer.next();
                        if (answer.getBoolean(1)) {
                            found.add(table + "." + column);
                        }
                    }
                }
            }
        }
        return found;
    }
}
