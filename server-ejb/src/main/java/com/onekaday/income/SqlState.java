package com.onekaday.income;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why the database refused, by its SQL state. */
final class SqlState {

    static final String REFERENCED = "23503";
    static final String SERIALIZATION = "40001";
    static final String DEADLOCK = "40P01";

    private SqlState() {}

    static boolean isOneOf(Throwable failure, Set<String> states) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && states.contains(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
