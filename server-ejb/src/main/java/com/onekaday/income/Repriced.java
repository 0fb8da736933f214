package com.onekaday.income;

import com.onekaday.money.Price;
import com.onekaday.platform.SqlArray;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an income is worth from now on; no price where no rate is known any more. */
record Repriced(UUID id, @Nullable Price price) {

    static String ids(List<Repriced> repriced) {
        return SqlArray.of(repriced, Repriced::id);
    }

    /** One value of each, as PostgreSQL reads an array. */
    static String array(List<Repriced> repriced, Function<Price, Object> value) {
        return SqlArray.of(repriced, one -> one.price == null ? null : value.apply(one.price));
    }
}
