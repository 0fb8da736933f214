package com.onekaday.archive;

import com.onekaday.account.AccountView;
import com.onekaday.account.ProfileChange;
import com.onekaday.platform.Jsons;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/** What an account goes by; of it, another account that takes over the archive keeps its own names. */
record Profile(
        String username,
        String email,
        Currency baseCurrency,
        ZoneId timeZone,
        Locale locale,
        DayOfWeek weekStart,
        boolean autoFreeze) {

    static Profile of(AccountView account) {
        return new Profile(
                account.username(),
                account.email(),
                Currency.getInstance(account.baseCurrency()),
                ZoneId.of(account.timeZone()),
                Locale.forLanguageTag(account.locale()),
                account.weekStart(),
                account.autoFreeze());
    }

    /** @throws RuntimeException where something is missing or is no such value */
    static Profile of(JsonObject json) {
        return new Profile(
                json.getString("username"),
                json.getString("email"),
                Currency.getInstance(json.getString("base_currency")),
                zone(json.getString("time_zone")),
                new Locale.Builder().setLanguageTag(json.getString("locale")).build(),
                DayOfWeek.valueOf(json.getString("week_start")),
                json.getBoolean("auto_freeze"));
    }

    /** A place, as the profile takes it: a bare offset knows no summer time. */
    private static ZoneId zone(String id) {
        if (!ZoneId.getAvailableZoneIds().contains(id)) {
            throw new IllegalArgumentException(id);
        }
        return ZoneId.of(id);
    }

    JsonObject toJson() {
        return Jsons.object()
                .add("username", username)
                .add("email", email)
                .add("base_currency", baseCurrency.getCurrencyCode())
                .add("time_zone", timeZone.getId())
                .add("locale", locale.toLanguageTag())
                .add("week_start", weekStart.name())
                .add("auto_freeze", autoFreeze)
                .build();
    }

    /** Target and work days have a history, which is restored row by row. */
    ProfileChange appliedTo(AccountView account) {
        return new ProfileChange(
                account.username(),
                account.email(),
                baseCurrency,
                timeZone,
                locale,
                weekStart,
                account.workDays(),
                autoFreeze,
                account.dailyTarget());
    }
}
