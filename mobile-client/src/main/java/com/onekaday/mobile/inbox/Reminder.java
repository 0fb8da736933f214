package com.onekaday.mobile.inbox;

import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When the server reminds.
 *
 * @param id empty for one that is not there yet
 * @param time like 19:30, where the account lives
 */
record Reminder(String id, String time, Set<DayOfWeek> weekdays, boolean enabled) {

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    static Reminder of(Fields fields) {
        var days = fields.texts("weekdays").stream().map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet());
        return new Reminder(fields.text("id"), fields.text("time"), days, fields.flag("enabled"));
    }

    /** Every evening, until the person says otherwise. */
    static Reminder usual() {
        return new Reminder("", "19:30", Set.of(DayOfWeek.values()), true);
    }

    boolean isComplete() {
        return TIME.matcher(time).matches() && !weekdays.isEmpty();
    }

    JsonObjectBuilder toJson() {
        List<String> days = weekdays.stream().sorted().map(DayOfWeek::name).toList();
        return Json.object().add("time", time).add("weekdays", Json.array(days)).add("enabled", enabled);
    }
}
