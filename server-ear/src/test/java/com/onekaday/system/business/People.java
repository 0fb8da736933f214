package com.onekaday.system.business;

import com.onekaday.account.AccountService;
import com.onekaday.account.AuthenticationService;
import com.onekaday.account.Caller;
import com.onekaday.account.NewAccount;
import com.onekaday.account.Peer;
import com.onekaday.account.ProfileChange;
import com.onekaday.account.ProfileService;
import com.onekaday.income.IncomeService;
import com.onekaday.income.NewIncome;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Opens accounts for tests, and earns in them. */
@Dependent
class People {

    private static final Peer SOMEWHERE = new Peer("192.0.2.1", "test");
    private static final Currency USD = Currency.getInstance("USD");

    @Inject
    AccountService accounts;

    @Inject
    ProfileService profiles;

    @Inject
    AuthenticationService authentication;

    @Inject
    IncomeService incomes;

    /** A person who counts in US dollars. */
    Caller somebody() {
        return register(ZoneId.of("UTC"));
    }

    /** A person who wants 1,000 US dollars on each work day, and lets no freeze be spent. */
    Caller somebody(ZoneId zone, List<DayOfWeek> workDays) {
        var caller = register(zone);
        profiles.change(
                caller,
                SOMEWHERE,
                current -> new ProfileChange(
                        current.username(),
                        current.email(),
                        USD,
                        zone,
                        Locale.ENGLISH,
                        DayOfWeek.MONDAY,
                        workDays,
                        false,
                        current.dailyTarget()));
        return again(caller.id());
    }

    /** Has somebody count in another currency from now on. */
    Caller count(Caller caller, Currency baseCurrency) {
        profiles.change(
                caller,
                SOMEWHERE,
                current -> new ProfileChange(
                        current.username(),
                        current.email(),
                        baseCurrency,
                        caller.zone(),
                        caller.locale(),
                        caller.weekStart(),
                        current.workDays(),
                        caller.autoFreeze(),
                        current.dailyTarget()));
        return again(caller.id());
    }

    private Caller register(ZoneId zone) {
        var name = "p" + UUID.randomUUID().toString().replace("-", "");
        var account = new NewAccount(
                name, name + "@example.org", "correct horse battery staple", USD, zone, Locale.ENGLISH, null);
        return again(accounts.register(account, SOMEWHERE).id());
    }

    /** The caller as the next request finds it. */
    Caller again(UUID id) {
        return authentication.account(id).orElseThrow();
    }

    void earn(Caller caller, LocalDate date, String amount, String source) {
        earn(caller, date, amount, USD, source);
    }

    void earn(Caller caller, LocalDate date, String amount, Currency currency, String source) {
        incomes.record(
                caller,
                new NewIncome(
                        new BigDecimal(amount), null, currency, source, date, null, null, null, null, null, null));
    }
}
