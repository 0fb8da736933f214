package com.onekaday.platform;

import java.sql.Types;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/** Binds nulls untyped: EclipseLink would send VARCHAR, which PostgreSQL refuses for a {@code uuid} column. */
public class PostgreSqlPlatform extends PostgreSQLPlatform {

    @Override
    public int getJDBCTypeForSetNull(DatabaseField field) {
        return Types.NULL;
    }
}
