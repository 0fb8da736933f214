package com.onekaday.income;

import static java.util.stream.Collectors.joining;

import com.onekaday.money.Price;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What an income is worth from now on. */
record Repriced(UUID id, Price price) {

    /** One value of each, as PostgreSQL reads an array. */
    static String array(List<Repriced> repriced, Function<Repriced, Object> value) {
        return repriced.stream().map(one -> value.apply(one).toString()).collect(joining(",", "{", "}"));
    }
}
