package com.onekaday.income;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records, changes, removes and lists what a person earned. */
@Stateless
public class IncomeService {

    @Inject
    Recorder recorder;

    @Inject
    IncomeList list;

    @Inject
    Incomes incomes;

    @Inject
    Ledger ledger;

    @Inject
    Corrector corrector;

    @Inject
    Event<IncomeChanged> changed;

    @Inject
    Event<IncomeRemoved> removed;

    @Inject
    InstantSource clock;

    /** Records an income; one that an outside system reported before stays as it is. */
    public Recorded record(Caller caller, NewIncome draft) {
        var entry = IncomeEntry.of(draft, caller, clock);
        return recorder.record(caller, List.of(entry)).get(0).orRefuse();
    }

    /** One income of the caller's. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public IncomeView get(Caller caller, UUID id) {
        return find(caller, id).toView();
    }

    /** Those of the caller's incomes that there are, by ids. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<IncomeView> views(Caller caller, Collection<UUID> ids) {
        return incomes.find(caller.id(), ids).values().stream()
                .map(Income::toView)
                .toList();
    }

    /** What the caller has earned in, the base currency left out. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Currency> currencies(Caller caller) {
        return incomes.currencies(caller.id());
    }

    /** The incomes after a position, or the first ones. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public IncomePage list(Caller caller, IncomeFilter filter, @Nullable Position after, int limit) {
        return list.after(caller, filter, after, limit);
    }

    /** A page by its number, the first is 1. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public NumberedPage page(Caller caller, IncomeFilter filter, int number, int size) {
        var page = list.from(caller, filter, (number - 1) * size, size);
        return new NumberedPage(page, list.count(caller, filter));
    }

    /**
     * States an income anew. The day and the currency stay unless others are given.
     *
     * @param change makes the new statement from what is recorded, or refuses; nobody else changes the income meanwhile
     */
    public IncomeView change(Caller caller, UUID id, Function<IncomeView, NewIncome> change) {
        ledger.lock(caller.id());
        var income = find(caller, id);
        var before = income.toView();
        corrector.restate(caller, income, change.apply(before));
        var after = income.toView();
        if (after.version() != before.version()) {
            changed.fire(new IncomeChanged(caller.id(), after));
        }
        return after;
    }

    /**
     * Removes an income that was not refunded.
     *
     * @param check refuses to remove what is recorded
     */
    public void remove(Caller caller, UUID id, Consumer<IncomeView> check) {
        ledger.lock(caller.id());
        var income = find(caller, id);
        var view = income.toView();
        check.accept(view);
        if (!incomes.refunded(caller.id(), Set.of(id)).isEmpty()) {
            throw Refusal.conflict("income-refunded", "It was refunded; remove its refunds first");
        }
        incomes.remove(income);
        removed.fire(new IncomeRemoved(caller.id(), view));
    }

    private Income find(Caller caller, UUID id) {
        return incomes.find(caller.id(), id).orElseThrow(() -> Refusal.notFound("income"));
    }
}
