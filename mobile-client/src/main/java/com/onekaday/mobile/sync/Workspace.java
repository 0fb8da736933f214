package com.onekaday.mobile.sync;

import com.onekaday.mobile.book.Account;
import com.onekaday.mobile.book.Books;
import com.onekaday.mobile.book.Figures;
import com.onekaday.mobile.net.ServerClock;
import com.onekaday.mobile.net.Session;
import com.onekaday.mobile.store.Disk;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everything of one account on this phone. Another account has its own folder: nothing is sent in a stranger's name. */
public final class Workspace {

    private static final String UNTIL_KNOWN = "USD";

    private final Figures figures;
    private final Books books;
    private final Synchroniser synchroniser;
    private final Session session;
    private final ServerClock clock;
    private final List<String> damaged = new CopyOnWriteArrayList<>();

    public Workspace(Disk disk, Session session, ServerClock clock) {
        this.session = session;
        this.clock = clock;
        figures = new Figures(disk, damaged::add);
        books = new Books(disk, clock, this::currency, damaged::add);
        synchroniser = new Synchroniser(session, books, figures, clock);
    }

    public Figures figures() {
        return figures;
    }

    public Books books() {
        return books;
    }

    public Synchroniser synchroniser() {
        return synchroniser;
    }

    public Session session() {
        return session;
    }

    public ServerClock clock() {
        return clock;
    }

    public Optional<Account> account() {
        return figures.find(Figure.ACCOUNT.key()).map(Account::of);
    }

    /** What the account counts in. */
    public String currency() {
        return account().map(Account::currency).orElse(UNTIL_KNOWN);
    }

    /** Where the account lives, wherever the phone is. */
    public ZoneId zone() {
        return account().map(Account::zone).orElseGet(ZoneId::systemDefault);
    }

    /** The account's day. */
    public LocalDate today() {
        return clock.today(zone());
    }

    /** The files that could not be read and were set aside. */
    public List<String> damaged() {
        return damaged;
    }
}
