package com.onekaday.platform;

import java.sql.Types;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.expressions.ExpressionSQLPrinter;
import org.eclipse.persistence.internal.expressions.SQLSelectStatement;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/** PostgreSQL as this application needs it. */
public class PostgreSqlPlatform extends PostgreSQLPlatform {

    /** Binds nulls untyped: EclipseLink would send VARCHAR, which PostgreSQL refuses for a {@code uuid} column. */
    @Override
    public int getJDBCTypeForSetNull(DatabaseField field) {
        return Types.NULL;
    }

    /**
     * Writes the limit as a number. EclipseLink would bind it: a planner that does not know it expects a tenth of all
     * rows, never likes a plan that it could keep, and plans every query anew, which costs more than to run it.
     */
    @Override
    public void printSQLSelectStatement(DatabaseCall call, ExpressionSQLPrinter printer, SQLSelectStatement statement) {
        var query = statement.getQuery();
        if (query == null || query.getMaxRows() <= 0) {
            super.printSQLSelectStatement(call, printer, statement);
            return;
        }
        statement.setUseUniqueFieldAliases(true);
        call.setFields(statement.printSQL(printer));
        printer.printString(" LIMIT " + computeMaxRowsForSQL(query.getFirstResult(), query.getMaxRows()));
        if (query.getFirstResult() > 0) {
            printer.printString(" OFFSET " + query.getFirstResult());
        }
        call.setIgnoreFirstRowSetting(true);
        call.setIgnoreMaxResultsSetting(true);
    }
}
