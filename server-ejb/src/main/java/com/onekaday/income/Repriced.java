package com.onekaday.income;

import static java.util.stream.Collectors.joining;

import com.onekaday.money.Price;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an income is worth from now on; no price where no rate is known any more. */
record Repriced(UUID id, @Nullable Price price) {

    static String ids(List<Repriced> repriced) {
        return repriced.stream().map(one -> one.id.toString()).collect(joining(",", "{", "}"));
    }

    /** One value of each, as PostgreSQL reads an array. */
    static String array(List<Repriced> repriced, Function<Price, Object> value) {
        return repriced.stream()
                .map(one -> one.price == null ? "null" : value.apply(one.price).toString())
                .collect(joining(",", "{", "}"));
    }
}
