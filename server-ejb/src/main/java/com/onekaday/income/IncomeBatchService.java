package com.onekaday.income;

import com.onekaday.account.Caller;
import com.onekaday.error.Fault;
import com.onekaday.error.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records many incomes at once: all that can be recorded are, in one transaction, and the others are told why not. */
@Stateless
public class IncomeBatchService {

    /** How many incomes one batch may hold. */
    public static final int MAX_ITEMS = 500;

    @Inject
    Recorder recorder;

    @Inject
    Incomes incomes;

    @Inject
    Ledger ledger;

    @Inject
    InstantSource clock;

    /** Records the incomes; the results are in the items' order. */
    public List<BatchResult> record(Caller caller, List<BatchItem> items) {
        return results(caller, items, entries -> recorder.record(caller, entries));
    }

    /** Says what would become of the incomes, and records none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<BatchResult> rehearse(Caller caller, List<BatchItem> items) {
        return results(caller, items, entries -> recorder.rehearse(caller, entries));
    }

    /** What is wrong with an income by itself, as far as that can be told without looking at others. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Fault> faults(Caller caller, NewIncome draft) {
        try {
            IncomeEntry.of(draft, caller, clock);
            return List.of();
        } catch (Refusal e) {
            return e.faults();
        }
    }

    /**
     * Removes those of the incomes that there are.
     *
     * @throws Refusal where a refund that stays refers to one of them
     */
    public void remove(Caller caller, Collection<UUID> ids) {
        ledger.lock(caller.id());
        incomes.remove(caller.id(), ids);
    }

    /**
     * Looks whether so many incomes may come at once, before any of them costs anything.
     *
     * @throws Refusal where they are too many
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void requireSize(int items) {
        if (items > MAX_ITEMS) {
            throw Refusal.ruleBroken("/items", "too-many-items", "At most %d incomes at once".formatted(MAX_ITEMS));
        }
    }

    private List<BatchResult> results(
            Caller caller, List<BatchItem> items, Function<List<IncomeEntry>, List<Outcome>> recording) {
        var readings = items.stream().map(item -> read(caller, item)).toList();
        var entries = readings.stream()
                .flatMap(reading -> Stream.ofNullable(reading.entry()))
                .toList();
        var outcomes = recording.apply(entries).iterator();
        return readings.stream()
                .map(reading -> reading.refusal() == null ? outcomes.next() : Outcome.refused(reading.refusal()))
                .map(Outcome::toResult)
                .toList();
    }

    private Reading read(Caller caller, BatchItem item) {
        try {
            return new Reading(IncomeEntry.of(item.readable(), caller, clock), null);
        } catch (Refusal e) {
            return new Reading(null, e);
        }
    }

    /** An item that was read, or why it could not be. */
    private record Reading(
            @Nullable IncomeEntry entry, @Nullable Refusal refusal) {}
}
