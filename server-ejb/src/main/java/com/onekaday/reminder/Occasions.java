package com.onekaday.reminder;

import com.onekaday.account.Caller;
import com.onekaday.analytics.AnalyticsService;
import com.onekaday.analytics.DaySeries;
import com.onekaday.analytics.DayState;
import com.onekaday.notification.Notice;
import com.onekaday.notification.NoticeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Looks whether an account's streak or week is worth a word. */
@ApplicationScoped
class Occasions {
    /** A streak is one from so many days on. */
    private static final int STREAK = 2;

    /** Who has logged nothing for so long is left in peace. */
    private static final int LIVELY_DAYS = 28;

    private final AnalyticsService analytics;

    @Inject
    Occasions(AnalyticsService analytics) {
        this.analytics = analytics;
    }

    Optional<Notice> notice(Caller caller, Reminder.Kind kind, LocalDate day) {
        var series = analytics.seriesAfresh(caller);
        if (!series.today().equals(day) || series.count(day.minusDays(LIVELY_DAYS), day) == 0) {
            return Optional.empty();
        }
        return switch (kind) {
            case STREAK_AT_RISK -> streak(caller, series);
            case WEEKLY_DIGEST -> Optional.of(week(caller, series));
            case REMINDER -> Optional.empty();
        };
    }

    private static Optional<Notice> streak(Caller caller, DaySeries series) {
        var today = series.day(series.today());
        var target = today.target();
        if (target == null || series.isRest(series.today()) || series.streak().current() < STREAK) {
            return Optional.empty();
        }
        var missing = target.subtract(today.total());
        return missing.signum() <= 0
                ? Optional.empty()
                : Optional.of(new Notice(
                        caller.id(),
                        NoticeKind.STREAK_AT_RISK,
                        series.today().toString(),
                        Map.of(
                                "count", String.valueOf(series.streak().current()),
                                "missing", missing.toPlainString(),
                                "currency", series.currency().getCurrencyCode())));
    }

    /** The week that ended yesterday. */
    private static Notice week(Caller caller, DaySeries series) {
        var to = series.today().minusDays(1);
        var from = series.today().minusDays(7);
        var days = series.between(from, to).stream()
                .filter(day -> day.state() != DayState.REST && day.state() != DayState.FROZEN && day.state() != null)
                .toList();
        var hits = days.stream().filter(day -> day.state() == DayState.HIT).count();
        return new Notice(
                caller.id(),
                NoticeKind.WEEKLY_DIGEST,
                to.toString(),
                Map.of(
                        "from", from.toString(),
                        "to", to.toString(),
                        "total", series.total(from, to).toPlainString(),
                        "currency", series.currency().getCurrencyCode(),
                        "count", String.valueOf(series.count(from, to)),
                        "hits", String.valueOf(hits),
                        "days", String.valueOf(days.size())));
    }
}
