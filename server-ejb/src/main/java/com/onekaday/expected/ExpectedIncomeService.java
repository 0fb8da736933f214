package com.onekaday.expected;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.income.Ledger;
import com.onekaday.income.SourceService;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Notes, changes and lists what a person expects to earn. */
@Stateless
public class ExpectedIncomeService {

    /** How many there may be: all of them are looked at when one is. */
    private static final int MOST = 200;

    @Inject
    ExpectedIncomes expected;

    @Inject
    ExpectedBook book;

    @Inject
    SourceService sources;

    @Inject
    Ledger ledger;

    @Inject
    InstantSource clock;

    /** Notes an expected income. */
    public ExpectedView create(Caller caller, NewExpectedIncome draft) {
        var terms = ExpectedTerms.of(draft, caller.baseCurrency(), caller.today(clock));
        ledger.lock(caller.id());
        if (expected.count(caller.id()) >= MOST) {
            throw Refusal.conflict("too-many", "You expect %d incomes; remove one that is past".formatted(MOST));
        }
        var source = sources.named(caller, terms.source(), "/source");
        var created = new ExpectedIncome(caller.id(), terms, source.id(), clock.instant());
        expected.add(created);
        expected.write();
        return book.view(caller, created);
    }

    /** All that the caller expects. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ExpectedView> all(Caller caller) {
        return book.views(caller, expected.all(caller.id()));
    }

    /** Those of the caller's expected incomes that there are, by ids. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ExpectedView> views(Caller caller, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : book.views(caller, expected.find(caller.id(), ids));
    }

    /** One expected income of the caller's. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ExpectedView get(Caller caller, UUID id) {
        return book.view(caller, book.get(caller, id));
    }

    /** The newest first; those after one, or the first ones. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ExpectedPage list(Caller caller, @Nullable UUID after, int limit) {
        var found = expected.list(caller.id(), after, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new ExpectedPage(book.views(caller, shown), found.size() > limit);
    }

    /**
     * States an expected income anew. Its currency stays unless another is given.
     *
     * @param change makes the new statement from what is kept, or refuses; nobody else changes it meanwhile
     */
    public ExpectedView change(Caller caller, UUID id, Function<ExpectedView, NewExpectedIncome> change) {
        ledger.lock(caller.id());
        var current = book.get(caller, id);
        var draft = change.apply(book.view(caller, current));
        var terms = ExpectedTerms.of(draft, current.amount().currency(), caller.today(clock));
        var source = sources.named(caller, terms.source(), "/source");
        if (current.isStated(terms, source.id())) {
            return book.view(caller, current);
        }
        current.state(terms, source.id(), clock.instant());
        expected.write();
        return book.view(caller, current);
    }

    /**
     * Removes an expected income; what came stays.
     *
     * @param check refuses to remove what is kept
     */
    public void remove(Caller caller, UUID id, Consumer<ExpectedView> check) {
        ledger.lock(caller.id());
        var current = book.get(caller, id);
        check.accept(book.view(caller, current));
        expected.remove(current);
    }
}
