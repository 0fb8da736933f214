package com.onekaday.platform;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why the database refused, by its SQL state. */
public final class SqlState {

    public static final String NOT_UNIQUE = "23505";
    public static final String REFERENCED = "23503";
    public static final String SERIALIZATION = "40001";
    public static final String DEADLOCK = "40P01";

    private SqlState() {}

    public static boolean isOneOf(Throwable failure, Set<String> states) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && states.contains(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
