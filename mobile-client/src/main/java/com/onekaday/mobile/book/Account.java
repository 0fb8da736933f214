package com.onekaday.mobile.book;

import com.onekaday.mobile.json.Fields;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Whose books these are, and by what they count. */
public record Account(
        String id,
        String username,
        String email,
        String currency,
        ZoneId zone,
        DayOfWeek weekStart,
        BigDecimal dailyTarget,
        int version) {

    public static Account of(Fields fields) {
        return new Account(
                fields.text("id"),
                fields.text("username"),
                fields.text("email"),
                fields.text("base_currency"),
                zone(fields.text("time_zone")),
                DayOfWeek.valueOf(fields.optionalText("week_start").orElse("MONDAY")),
                fields.decimal("daily_target"),
                fields.number("version", 0));
    }

    /** A phone with older rules may not know the zone. */
    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
