package com.onekaday.transfer;

import com.onekaday.account.AuthenticationService;
import com.onekaday.account.Caller;
import com.onekaday.error.Fault;
import com.onekaday.error.Refusal;
import com.onekaday.income.BatchItem;
import com.onekaday.income.IncomeBatchService;
import com.onekaday.job.JobHandler;
import com.onekaday.job.JobProgress;
import com.onekaday.job.Work;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records the rows of a confirmed import, some hundred in each step: whatever happens, each is recorded once. */
@Stateless
public class ImportJob implements JobHandler {

    static final String KIND = "import";

    private static final int CHUNK = 2000;

    @Inject
    AuthenticationService accounts;

    @Inject
    ImportFiles files;

    @Inject
    ImportRows rows;

    @Inject
    IncomeBatchService incomes;

    @Inject
    JobProgress progress;

    @Inject
    Event<ImportFinished> finished;

    @Inject
    InstantSource clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void step(Work work) {
        var importId = UUID.fromString(work.subject());
        var file = files.lock(work.owner(), importId).orElseThrow(() -> Refusal.notFound("import"));
        if (file.state() != ImportState.IMPORTING) {
            progress.finish(work); // it was stopped
            return;
        }
        var caller = accounts.account(work.owner()).orElseThrow(() -> Refusal.notFound("account"));
        var place = Place.of(work.position());
        var page = rows.pending(importId, place.after, place.refunds, CHUNK);
        if (!page.isEmpty()) {
            record(caller, importId, page, place.refunds);
            var next = new Place(page.get(page.size() - 1).number(), place.refunds);
            progress.advance(
                    work, work.done() + page.size(), (long) file.counts().added(), next.toString());
        } else if (!place.refunds) {
            progress.advance(work, work.done(), (long) file.counts().added(), new Place(0, true).toString());
        } else {
            finish(work, file);
        }
    }

    private void record(Caller caller, UUID importId, List<ImportRow> page, boolean refunds) {
        var originals = refunds ? rows.originals(caller.id(), importId) : Map.<UUID, UUID>of();
        var items = page.stream()
                .map(row -> BatchItem.of(row.draft().toIncome(original(row, originals))))
                .toList();
        var results = incomes.record(caller, items);
        var recorded = new TreeMap<Integer, UUID>();
        var failed = new ArrayList<ImportRow>();
        for (int i = 0; i < page.size(); i++) {
            var row = page.get(i);
            var refusal = results.get(i).refusal();
            var id = results.get(i).id();
            if (refusal != null) {
                failed.add(row.with(
                        row.state(), row.decision(), row.edited(), row.draft().with(faults(refusal))));
            } else if (id != null && results.get(i).created()) {
                recorded.put(row.number(), id);
            }
        }
        rows.recorded(caller.id(), importId, recorded);
        rows.failed(importId, failed);
    }

    /** A refund whose original did not come along is recorded as a correction. */
    private static @Nullable UUID original(ImportRow row, Map<UUID, UUID> originals) {
        return row.draft().refundOf() == null ? null : originals.get(row.draft().refundOf());
    }

    private static List<Fault> faults(Refusal refusal) {
        return refusal.faults().isEmpty() ? List.of(new Fault("", refusal.code(), refusal.detail())) : refusal.faults();
    }

    private void finish(Work work, ImportFile file) {
        rows.merge(file.accountId(), file.id());
        var planned = rows.counts(file.id());
        var added = rows.recordedCount(file.id());
        var counts = new ImportCounts(
                added,
                planned.duplicates() + Math.max(0, planned.added() - added),
                0,
                planned.merged(),
                planned.invalid(),
                planned.skipped());
        file.count(counts);
        file.finish(ImportState.DONE, clock.instant());
        rows.clear(file.id());
        finished.fire(new ImportFinished(
                file.accountId(), file.id(), file.name(), added, counts.duplicates(), counts.invalid()));
        progress.finish(work);
    }

    /** The last row that was looked at, in the round of refunds or the one before it. */
    private record Place(int after, boolean refunds) {

        static Place of(@Nullable String position) {
            if (position == null) {
                return new Place(0, false);
            }
            return new Place(Integer.parseInt(position.substring(1)), position.startsWith("r"));
        }

        @Override
        public String toString() {
            return (refunds ? "r" : "p") + after;
        }
    }
}
