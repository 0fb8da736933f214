package com.onekaday.expected;

import static java.util.stream.Collectors.toSet;

import com.onekaday.account.Caller;
import com.onekaday.analytics.Period;
import com.onekaday.error.Refusal;
import com.onekaday.income.SourceService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows expected incomes with what they are called and what of them came. */
@ApplicationScoped
class ExpectedBook {

    private final ExpectedIncomes expected;
    private final ReceiptBook receipts;
    private final SourceService sources;
    private final InstantSource clock;

    @Inject
    ExpectedBook(ExpectedIncomes expected, ReceiptBook receipts, SourceService sources, InstantSource clock) {
        this.expected = expected;
        this.receipts = receipts;
        this.sources = sources;
        this.clock = clock;
    }

    ExpectedIncome get(Caller caller, UUID id) {
        return expected.find(caller.id(), id).orElseThrow(() -> Refusal.notFound("expected income"));
    }

    ExpectedView view(Caller caller, ExpectedIncome one) {
        return views(caller, List.of(one)).get(0);
    }

    List<ExpectedView> views(Caller caller, List<ExpectedIncome> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var today = caller.today(clock);
        var names = names(caller, shown);
        var received = receipts.present(caller, today);
        return shown.stream()
                .map(one -> one.toView(name(names, one), Current.of(one, received, today)))
                .toList();
    }

    /** What is confirmed and has not come yet: of each the one that is late, and all up to a day. */
    List<DueIncome> confirmed(Caller caller, LocalDate until) {
        var confirmed = expected.all(caller.id()).stream()
                .filter(ExpectedIncome::isConfirmed)
                .toList();
        if (confirmed.isEmpty()) {
            return List.of();
        }
        var today = caller.today(clock);
        var received = receipts.present(caller, today);
        var names = names(caller, confirmed);
        return confirmed.stream()
                .flatMap(one -> due(one, today, until)
                        .filter(date -> received.income(one, date) == null)
                        .map(date ->
                                new DueIncome(date.isBefore(today) ? today : date, name(names, one), one.amount())))
                .toList();
    }

    /** What was confirmed for some days and has not come. */
    List<ExpectedIncomeLate> missing(Caller caller, Period days) {
        var due = expected.all(caller.id()).stream()
                .filter(one -> one.isConfirmed()
                        && one.schedule()
                                .between(days.from(), days.to())
                                .findAny()
                                .isPresent())
                .toList();
        if (due.isEmpty()) {
            return List.of();
        }
        var received = receipts.between(caller, days.from(), days.to());
        var names = names(caller, due);
        return due.stream()
                .flatMap(one -> one.schedule()
                        .between(days.from(), days.to())
                        .filter(date -> received.income(one, date) == null)
                        .map(date ->
                                new ExpectedIncomeLate(caller.id(), one.id(), name(names, one), one.amount(), date)))
                .toList();
    }

    private static Stream<LocalDate> due(ExpectedIncome one, LocalDate today, LocalDate until) {
        var schedule = one.schedule();
        return Stream.concat(schedule.lastUpTo(today).stream(), schedule.between(today.plusDays(1), until));
    }

    private Map<UUID, String> names(Caller caller, Collection<ExpectedIncome> shown) {
        return sources.names(
                caller, shown.stream().map(ExpectedIncome::sourceId).collect(toSet()));
    }

    private static String name(Map<UUID, String> names, ExpectedIncome one) {
        return Objects.requireNonNull(names.get(one.sourceId()), "a source that something is expected from stays");
    }
}
