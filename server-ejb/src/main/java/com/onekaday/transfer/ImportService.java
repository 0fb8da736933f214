package com.onekaday.transfer;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.job.JobService;
import com.onekaday.transfer.format.SourceFile;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes files of payments in: looks at them, records them once the person agrees, and takes them back as a whole. */
@Stateless
public class ImportService {

    private static final int MOST_IN_PREVIEW = 5;
    private static final int MOST_KEPT = 200;
    private static final List<ImportState> UNDER_WAY = List.of(ImportState.IMPORTING, ImportState.UNDOING);

    @Inject
    ImportFiles files;

    @Inject
    ImportRows rows;

    @Inject
    ImportStaging staging;

    @Inject
    JobService jobs;

    @Inject
    InstantSource clock;

    /**
     * Reads a file and says what would become of its rows; nothing is recorded.
     *
     * @param name what the file is called
     * @param charset the encoding of its text, where the person knows better
     * @param path where the file is; it is not needed afterwards
     * @throws Refusal where it cannot be read at all
     */
    public ImportView upload(Caller caller, String name, @Nullable Charset charset, Path path) {
        if (files.count(caller.id(), List.of(ImportState.PREVIEW)) >= MOST_IN_PREVIEW) {
            throw Refusal.conflict(
                    "too-many-imports",
                    "%d files wait for you already; import or discard one first".formatted(MOST_IN_PREVIEW));
        }
        try {
            var source = SourceFile.of(path, charset);
            var sample = staging.sample(source);
            var signature = ImportSignature.of(source.format(), sample.header());
            var known = files.mapping(caller.id(), signature);
            var mapping = known.orElseGet(() -> new ImportGuess(sample.header(), sample.rows())
                    .mapping(source.format(), caller.baseCurrency(), name));
            var file = new ImportFile(
                    caller.id(),
                    name,
                    source.format(),
                    source.encoding(),
                    sample.header(),
                    mapping,
                    known.isPresent(),
                    now());
            files.add(file);
            staging.stage(caller, file, source);
            files.keepLatest(caller.id(), MOST_KEPT);
            return view(caller, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest first; those after an id, or the first ones. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ImportPage list(Caller caller, @Nullable UUID after, int limit) {
        var found = files.list(caller.id(), after, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new ImportPage(shown.stream().map(file -> view(caller, file)).toList(), found.size() > limit);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ImportView get(Caller caller, UUID id) {
        return view(caller, find(caller, id));
    }

    /** The rows after a number, of a state or of all. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ImportRowPage rows(Caller caller, UUID id, @Nullable RowState state, int after, int limit) {
        var found = rows.list(find(caller, id).id(), state, after, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new ImportRowPage(shown.stream().map(ImportRow::toView).toList(), found.size() > limit);
    }

    /** Reads the file's rows in another way; rows that were mended stay as they are. */
    public ImportView map(Caller caller, UUID id, ImportMapping mapping) {
        var file = inPreview(caller, id);
        file.map(mapping);
        files.write();
        staging.restage(caller, file);
        return view(caller, file);
    }

    /**
     * Mends a row or decides about it.
     *
     * @param change makes of the row as it is shown what it shall be, or refuses
     */
    public ImportRowView change(Caller caller, UUID id, int number, Function<ImportRowView, ImportRowChange> change) {
        var file = inPreview(caller, id);
        var row = row(file, number);
        var wanted = change.apply(row.toView());
        var draft = mended(row.draft(), wanted);
        var mended = !draft.equals(row.draft().with(List.of()));
        var checked = draft.with(staging.faults(caller, draft));
        var state = checked.faults().isEmpty() ? RowState.NEW : RowState.INVALID;
        rows.mend(
                file.id(),
                row.with(
                        row.state() == RowState.SKIPPED && wanted.decision() != RowDecision.ADD
                                ? RowState.SKIPPED
                                : state,
                        wanted.decision(),
                        mended,
                        checked));
        rows.compare(caller.id(), file.id());
        return row(file, number).toView();
    }

    private static ImportDraft mended(ImportDraft read, ImportRowChange wanted) {
        return new ImportDraft(
                wanted.date(),
                wanted.amount(),
                wanted.currency(),
                wanted.fee(),
                wanted.source().strip(),
                wanted.note(),
                wanted.tags() == null ? List.of() : wanted.tags(),
                read.hours(),
                read.sourceSystem(),
                read.externalId(),
                read.ownId(),
                read.refundOf(),
                List.of(),
                false);
    }

    /**
     * Has the rows recorded that are new or wanted.
     *
     * @param matches what to do with what may be an income entered by hand, where that was not decided row by row
     * @throws Refusal where that is left open, or another import is under way
     */
    public ImportView confirm(Caller caller, UUID id, @Nullable RowDecision matches) {
        var file = locked(caller, id);
        if (file.state() == ImportState.IMPORTING || file.state() == ImportState.DONE) {
            return view(caller, file); // it was confirmed before
        }
        requirePreview(file);
        requireIdle(caller);
        if (!file.mapping().isComplete()) {
            throw Refusal.conflict("mapping-incomplete", "Say first which columns hold the date and the amount");
        }
        rows.compare(caller.id(), file.id());
        if (matches != null) {
            rows.decideMatches(file.id(), matches);
        }
        var counts = rows.counts(file.id());
        if (counts.matches() > 0) {
            throw Refusal.conflict(
                    "matches-undecided",
                    "%d rows may be incomes that you entered by hand; say what to do with them"
                            .formatted(counts.matches()));
        }
        file.count(counts);
        file.start(ImportState.IMPORTING, jobs.enqueue(caller.id(), ImportJob.KIND, id.toString()));
        files.remember(file, now());
        files.write();
        return view(caller, file);
    }

    /**
     * Discards a preview, stops an import and takes back what it has recorded, or undoes a whole import.
     *
     * @return the import while it is being undone; null where nothing is left of it
     */
    public @Nullable ImportView remove(Caller caller, UUID id) {
        var file = locked(caller, id);
        switch (file.state()) {
            case PREVIEW, UNDONE -> {
                files.remove(file);
                return null;
            }
            case IMPORTING -> stop(caller, file);
            case DONE -> requireIdle(caller);
            case UNDOING -> {}
        }
        if (rows.isRefunded(id)) {
            throw Refusal.conflict(
                    "income-refunded", "You have recorded refunds of these incomes; remove the refunds first");
        }
        file.start(ImportState.UNDOING, jobs.enqueue(caller.id(), ImportUndo.KIND, id.toString()));
        files.write();
        return view(caller, file);
    }

    private void stop(Caller caller, ImportFile file) {
        if (file.jobId() != null) {
            jobs.cancel(caller, file.jobId());
        }
    }

    private void requireIdle(Caller caller) {
        if (files.count(caller.id(), UNDER_WAY) > 0) {
            throw Refusal.conflict("import-under-way", "Another import is under way; wait until it is done");
        }
    }

    private ImportFile inPreview(Caller caller, UUID id) {
        var file = locked(caller, id);
        requirePreview(file);
        return file;
    }

    private static void requirePreview(ImportFile file) {
        if (file.state() != ImportState.PREVIEW) {
            throw Refusal.conflict("import-not-open", "This import was confirmed already");
        }
    }

    private ImportRow row(ImportFile file, int number) {
        return rows.list(file.id(), null, number - 1, 1).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("row"));
    }

    private ImportFile find(Caller caller, UUID id) {
        return files.find(caller.id(), id).orElseThrow(() -> Refusal.notFound("import"));
    }

    private ImportFile locked(Caller caller, UUID id) {
        return files.lock(caller.id(), id).orElseThrow(() -> Refusal.notFound("import"));
    }

    private ImportView view(Caller caller, ImportFile file) {
        var counts = file.state() == ImportState.PREVIEW ? rows.counts(file.id()) : file.counts();
        return file.toView(counts, file.jobId() == null ? null : job(caller, file.jobId()));
    }

    /** What has ended long ago is forgotten. */
    private @Nullable ImportJobView job(Caller caller, UUID id) {
        return jobs.look(caller, id)
                .map(job -> new ImportJobView(job.id(), job.state(), job.done(), job.total(), job.reason()))
                .orElse(null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
