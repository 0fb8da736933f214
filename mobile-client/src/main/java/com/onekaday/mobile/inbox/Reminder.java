package com.onekaday.mobile.inbox;

import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When the server reminds.
 *
 * @param id empty for one that is not there yet
 * @param time like 19:30, where the account lives
 * @param onlyIfNothing not where something is logged already
 */
record Reminder(
        String id, String time, Set<DayOfWeek> weekdays, boolean onlyIfNothing, boolean onRestDays, boolean enabled) {

    static Reminder of(Fields fields) {
        var days = fields.texts("weekdays").stream().map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet());
        return new Reminder(
                fields.text("id"),
                fields.text("time"),
                days,
                fields.flag("only_if_nothing"),
                fields.flag("on_rest_days"),
                fields.flag("enabled"));
    }

    /** Every evening on which nothing is logged, until the person says otherwise. */
    static Reminder usual() {
        return new Reminder("", "19:30", Set.of(DayOfWeek.values()), true, false, true);
    }

    /** What is not asked for here stays as it is. */
    Reminder with(String otherTime, Set<DayOfWeek> otherDays, boolean on) {
        return new Reminder(id, otherTime, otherDays, onlyIfNothing, onRestDays, on);
    }

    JsonObjectBuilder toJson() {
        List<String> days = weekdays.stream().sorted().map(DayOfWeek::name).toList();
        return Json.object()
                .add("time", time)
                .add("weekdays", Json.array(days))
                .add("only_if_nothing", onlyIfNothing)
                .add("on_rest_days", onRestDays)
                .add("enabled", enabled);
    }
}
