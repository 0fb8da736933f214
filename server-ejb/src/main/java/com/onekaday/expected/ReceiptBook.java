package com.onekaday.expected;

import com.onekaday.account.Caller;
import com.onekaday.money.CurrencyConverter;
import com.onekaday.money.Money;
import com.onekaday.money.Price;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds out which of an account's expected incomes came. */
@ApplicationScoped
class ReceiptBook {

    private final ExpectedIncomes expected;
    private final Receipts receipts;
    private final CurrencyConverter converter;

    @Inject
    ReceiptBook(ExpectedIncomes expected, Receipts receipts, CurrencyConverter converter) {
        this.expected = expected;
        this.receipts = receipts;
        this.converter = converter;
    }

    /** What came of all that is in question at present. */
    Received present(Caller caller, LocalDate today) {
        return received(
                caller, schedule -> Stream.concat(schedule.lastUpTo(today).stream(), schedule.nextAfter(today).stream())
                        .toList());
    }

    /** What came of all that was due within a range; others are looked at, too, for they may be what an income stands for. */
    Received between(Caller caller, LocalDate from, LocalDate to) {
        return received(caller, schedule -> schedule.between(from, to).toList());
    }

    private Received received(Caller caller, Function<Schedule, List<LocalDate>> due) {
        var claims = expected.all(caller.id()).stream()
                .flatMap(one -> due.apply(one.schedule()).stream().map(date -> new Claim(one, date)))
                .toList();
        var matching = new Matching(
                receipts.arrivals(caller.id(), claims),
                receipts.said(caller.id()),
                (arrival, claim) -> worth(caller, arrival, claim));
        return matching.of(claims);
    }

    private Optional<Money> worth(Caller caller, Arrival arrival, Claim claim) {
        return converter
                .price(caller.id(), arrival.net(), claim.expected().amount().currency(), arrival.date())
                .map(Price::worth);
    }
}
