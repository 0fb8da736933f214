package com.onekaday.analytics;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.income.Ledger;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Marks days as days off, frozen or zero, and lists them. */
@Stateless
public class DayService {

    /** How far ahead a day off can be planned. */
    private static final int MOST_YEARS_AHEAD = 10;

    @Inject
    AnalyticsService analytics;

    @Inject
    AccountDays days;

    @Inject
    DayMarks marks;

    @Inject
    Ledger ledger;

    @Inject
    InstantSource clock;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DaysView list(Caller caller, Period range) {
        return DaysView.of(analytics.series(caller), range);
    }

    /** All marks of the caller's. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<MarkView> marks(Caller caller) {
        return marks.all(caller.id());
    }

    /** Those of the days that are marked. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<MarkView> marks(Caller caller, Collection<LocalDate> dates) {
        return dates.stream()
                .flatMap(date -> marks.find(caller.id(), date).stream())
                .toList();
    }

    /** Marks a day, in the place of the mark that it may have. */
    public DaysView.MarkedDay mark(Caller caller, LocalDate date, DayMark mark) {
        var series = lockedSeries(caller);
        var today = series.today();
        if (date.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            throw Refusal.ruleBroken(
                    "", "date-too-far", "Choose a day within the next %d years".formatted(MOST_YEARS_AHEAD));
        }
        var rules = new MarkRules(series);
        var present = series.day(date).mark();
        if (present != mark) {
            rules.objectionToClearing(date).ifPresent(objection -> refuse(objection, today));
            rules.objection(date, mark).ifPresent(objection -> refuse(objection, today));
            marks.set(caller.id(), date, mark, clock.instant());
        }
        return DaysView.MarkedDay.of(new DaySeries(days.facts(caller, today)).day(date));
    }

    /** Takes a day's mark away, if it has one. */
    public void clear(Caller caller, LocalDate date) {
        var series = lockedSeries(caller);
        new MarkRules(series).objectionToClearing(date).ifPresent(objection -> refuse(objection, series.today()));
        marks.clear(caller.id(), date);
    }

    /** As it is now, and stays until the transaction ends: two requests must not spend one freeze. */
    private DaySeries lockedSeries(Caller caller) {
        ledger.lock(caller.id());
        return new DaySeries(days.facts(caller, caller.today(clock)));
    }

    private static void refuse(MarkObjection objection, LocalDate today) {
        var code = objection.code();
        throw switch (objection) {
            case NO_FREEZE_LEFT -> Refusal.conflict(code, "You hold no freeze; each seventh day on target earns one");
            case TOO_LATE -> Refusal.ruleBroken("/mark", code, "It is too late: today is %s".formatted(today));
            case TOO_EARLY ->
                Refusal.ruleBroken("/mark", code, "The day is not over yet: today is %s".formatted(today));
            case NOT_MISSED ->
                Refusal.ruleBroken("/mark", code, "Only a working day that missed its target can be frozen");
            case HAS_INCOME -> Refusal.ruleBroken("/mark", code, "The day has income");
        };
    }
}
