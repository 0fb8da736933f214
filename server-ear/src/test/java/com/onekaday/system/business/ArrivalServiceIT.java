package com.onekaday.system.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.onekaday.account.Caller;
import com.onekaday.account.Peer;
import com.onekaday.error.Refusal;
import com.onekaday.job.JobQueue;
import com.onekaday.job.JobRunner;
import com.onekaday.money.PublishedRate;
import com.onekaday.rate.ArrivalService;
import com.onekaday.rate.FetchState;
import com.onekaday.rate.HeldRate;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published rates of a time and a currency that no other test has to do with. */
@BusinessTest
class ArrivalServiceIT {

    private static final Currency FRANC = Currency.getInstance("XPF");
    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate FIRST = LocalDate.of(2018, 3, 5);
    private static final LocalDate LATER = LocalDate.of(2018, 3, 14);
    private static final Peer SOMEWHERE = new Peer("192.0.2.1", "test");

    @Inject
    People people;

    @Inject
    Books books;

    @Inject
    ArrivalService arrivals;

    @Inject
    JobQueue queue;

    @Inject
    JobRunner runner;

    @Test
    void pricesWhatWaitedAndHoldsWhatIsFarOff() throws SQLException {
        var somebody = people.somebody();
        people.earn(somebody, FIRST, "1000", FRANC, "Resort");
        people.earn(somebody, LATER, "1000", FRANC, "Resort");

        take(rate(USD, FIRST, "1.25"), rate(FRANC, FIRST, "120"));
        take(rate(USD, LATER, "1.25"), rate(FRANC, LATER, "200"));
        price(somebody);

        // 1000 / 120 × 1.25 = 10.42; the later ones would be worth 6.25 by a rate that is held
        assertThat(cents(somebody)).isEqualTo(1042);
        assertThat(arrivals.held())
                .contains(new HeldRate(
                        FRANC, LATER, new BigDecimal("200.000000000000"), new BigDecimal("120.000000000000")));

        arrivals.accept(somebody, SOMEWHERE, FRANC, LATER);
        price(somebody);

        assertThat(cents(somebody)).isEqualTo(1667);
        assertThat(books.differences(somebody.id())).isZero();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> arrivals.reject(somebody, SOMEWHERE, FRANC, LATER));
    }

    private void take(PublishedRate... rates) {
        arrivals.take(List.of(rates), new FetchState("http://rates.example/", null, null));
    }

    private void price(Caller somebody) {
        queue.claim(100).stream()
                .filter(work -> somebody.id().equals(work.accountId()))
                .forEach(runner::run);
    }

    private long cents(Caller somebody) throws SQLException {
        return books.number(
                "select cast(sum(total) * 100 as bigint) from daily_total where account_id = ?", somebody.id());
    }

    private static PublishedRate rate(Currency currency, LocalDate day, String rate) {
        return new PublishedRate(currency, day, new BigDecimal(rate));
    }
}
