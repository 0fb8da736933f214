package com.onekaday.connection;

import com.onekaday.account.Caller;
import com.onekaday.income.BatchItem;
import com.onekaday.income.BatchResult;
import com.onekaday.income.IncomeBatchService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records what was read as incomes, each transaction once; the caller holds the account's ledger. */
@Dependent
class EntryRecorder {

    private static final Logger LOG = System.getLogger(EntryRecorder.class.getName());

    private final RecordedEntries recorded;
    private final IncomeBatchService incomes;

    @Inject
    EntryRecorder(RecordedEntries recorded, IncomeBatchService incomes) {
        this.recorded = recorded;
        this.incomes = incomes;
    }

    /** Charges first: what pays one back may be among the entries, too. */
    void record(Caller caller, Connection connection, List<BalanceEntry> entries) {
        var known = recorded.known(
                caller.id(), entries.stream().map(BalanceEntry::id).toList());
        var wanted = entries.stream()
                .filter(entry -> !known.contains(entry.id()) && !entry.isNothing() && connection.wants(entry))
                .toList();
        record(
                caller,
                connection.source(),
                wanted.stream().filter(entry -> !entry.paysBack()).toList(),
                Map.of());
        var back = wanted.stream().filter(BalanceEntry::paysBack).toList();
        var charges = back.stream()
                .map(BalanceEntry::charge)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var unlinked = record(caller, connection.source(), back, recorded.incomes(caller.id(), charges));
        record(caller, connection.source(), unlinked, Map.of());
    }

    /**
     * Records entries, and answers those that are no refund of the income that was named: it is gone, in another currency, or
     * smaller. They are corrections, which refer to none.
     */
    private List<BalanceEntry> record(
            Caller caller, String source, List<BalanceEntry> entries, Map<String, UUID> originals) {
        var items = entries.stream()
                .map(entry -> BatchItem.of(EntryIncome.of(entry, source, caller.zone(), original(entry, originals))))
                .toList();
        var results = items.isEmpty() ? List.<BatchResult>of() : incomes.record(caller, items);
        var unlinked = new ArrayList<BalanceEntry>();
        for (int i = 0; i < results.size(); i++) {
            var entry = entries.get(i);
            var id = results.get(i).id();
            if (id != null) {
                recorded.add(caller.id(), entry.id(), entry.paysBack() ? null : entry.charge(), id);
            } else if (original(entry, originals) != null) {
                unlinked.add(entry);
            } else {
                tell(entry, results.get(i));
            }
        }
        return unlinked;
    }

    /** Nothing that Stripe sends should be refused; where it is, only the operator can find out why. */
    private static void tell(BalanceEntry entry, BatchResult result) {
        var code = result.refusal() == null ? "unknown" : result.refusal().code();
        LOG.log(Level.WARNING, "Transaction {0} of Stripe is no income: {1}", entry.id(), code);
    }

    private static @Nullable UUID original(BalanceEntry entry, Map<String, UUID> originals) {
        return entry.charge() == null ? null : originals.get(entry.charge());
    }
}
