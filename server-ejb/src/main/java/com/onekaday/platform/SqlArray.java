package com.onekaday.platform;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values as PostgreSQL reads an array, for statements that take many rows at once. */
public final class SqlArray {

    private SqlArray() {}

    /** One value of each; a value of null is none. */
    public static <T> String of(Collection<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream().map(row -> element(value.apply(row))).collect(joining(",", "{", "}"));
    }

    private static String element(@Nullable Object value) {
        return value == null
                ? "null"
                : '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
