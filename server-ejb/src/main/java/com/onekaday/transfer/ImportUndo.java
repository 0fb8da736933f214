package com.onekaday.transfer;

import com.onekaday.account.AuthenticationService;
import com.onekaday.error.Refusal;
import com.onekaday.income.IncomeBatchService;
import com.onekaday.job.JobHandler;
import com.onekaday.job.JobProgress;
import com.onekaday.job.Work;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;

/** Takes back what an import has recorded, some hundred incomes in each step. */
@Stateless
public class ImportUndo implements JobHandler {

    static final String KIND = "import-undo";

    private static final int CHUNK = 1000;

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
    InstantSource clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void step(Work work) {
        var importId = UUID.fromString(work.subject());
        var file = files.lock(work.owner(), importId).orElseThrow(() -> Refusal.notFound("import"));
        var caller = accounts.account(work.owner()).orElseThrow(() -> Refusal.notFound("account"));
        var page = rows.incomes(importId, CHUNK);
        if (page.isEmpty()) {
            rows.unmerge(importId);
            rows.clear(importId);
            file.finish(ImportState.UNDONE, clock.instant());
            progress.finish(work);
            return;
        }
        var left = rows.recordedCount(importId);
        incomes.remove(caller, page);
        progress.advance(work, work.done() + page.size(), work.done() + left, null);
    }
}
