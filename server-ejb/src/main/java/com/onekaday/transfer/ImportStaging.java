package com.onekaday.transfer;

import com.onekaday.account.Caller;
import com.onekaday.error.Fault;
import com.onekaday.error.Refusal;
import com.onekaday.income.IncomeBatchService;
import com.onekaday.transfer.format.SourceFile;
import com.onekaday.transfer.format.TableSink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes the rows of files into the database, some hundred at a time. */
@ApplicationScoped
class ImportStaging {

    static final int MOST_ROWS = 200_000;

    private static final int SAMPLE = 200;
    private static final int CHUNK = 500;
    private static final int MOST_CELLS = 300;
    private static final int LONGEST_CELL = 10_000;

    private final ImportRows rows;
    private final ImportRules rules;
    private final IncomeBatchService incomes;

    @Inject
    ImportStaging(ImportRows rows, ImportRules rules, IncomeBatchService incomes) {
        this.rows = rows;
        this.rules = rules;
        this.incomes = incomes;
    }

    /** The header of a file and its first rows. */
    record Sample(List<String> header, List<List<String>> rows) {}

    Sample sample(SourceFile file) throws IOException {
        var header = new ArrayList<String>();
        var first = new ArrayList<List<String>>();
        file.read(new TableSink() {
            @Override
            public void header(List<String> names) {
                requireSane(1, names);
                header.addAll(names);
            }

            @Override
            public boolean row(long line, List<String> cells) {
                first.add(List.copyOf(cells));
                return first.size() < SAMPLE;
            }
        });
        if (first.isEmpty()) {
            throw Refusal.ruleBroken("/file", "no-rows", "The file holds no rows");
        }
        return new Sample(header, first);
    }

    /** Reads all rows of a file. */
    void stage(Caller caller, ImportFile file, SourceFile from) throws IOException {
        var reading = new Reading(caller, file);
        from.read(reading);
        reading.write();
        rows.compare(caller.id(), file.id());
    }

    /** Reads all rows anew, but for those that somebody has mended. */
    void restage(Caller caller, ImportFile file) {
        var reading = new Reading(caller, file);
        var page = rows.unedited(file.id(), 0, CHUNK);
        while (!page.isEmpty()) {
            rows.update(
                    file.id(),
                    page.stream()
                            .map(row -> row.staged(reading.draft(row.cells())))
                            .toList());
            page = rows.unedited(file.id(), page.get(page.size() - 1).number(), CHUNK);
        }
        rows.compare(caller.id(), file.id());
    }

    /** What is wrong with a row that could be read. */
    List<Fault> faults(Caller caller, ImportDraft draft) {
        return draft.amount() == null || draft.date() == null
                ? draft.faults()
                : incomes.faults(caller, draft.toIncome(null));
    }

    private static void requireSane(long line, List<String> cells) {
        if (cells.size() > MOST_CELLS) {
            throw tooLarge("Line %d has more than %d cells".formatted(line, MOST_CELLS));
        }
        for (var cell : cells) {
            if (cell.length() > LONGEST_CELL) {
                throw tooLarge("Line %d has a cell of more than %d characters".formatted(line, LONGEST_CELL));
            }
        }
    }

    private static Refusal tooLarge(String detail) {
        return Refusal.ruleBroken("/file", "too-large", detail);
    }

    /** A file as far as it was read. */
    private final class Reading implements TableSink {

        private final Caller caller;
        private final UUID importId;
        private final ImportMapper mapper;
        private final Ruling ruling;
        private final boolean complete;
        private final List<StagedRow> waiting = new ArrayList<>();
        private int number;

        Reading(Caller caller, ImportFile file) {
            this.caller = caller;
            this.importId = file.id();
            this.mapper = file.mapper();
            this.ruling = new Ruling(rules.all(caller.id()));
            this.complete = file.mapping().isComplete();
        }

        @Override
        public void header(List<String> names) {}

        @Override
        public boolean row(long line, List<String> cells) {
            requireSane(line, cells);
            number++;
            if (number > MOST_ROWS) {
                throw tooLarge("The file has more than %d rows; split it".formatted(MOST_ROWS));
            }
            var kept = cells.stream().map(cell -> cell.replace("\0", "")).toList();
            waiting.add(new StagedRow(number, line, kept, draft(kept)));
            if (waiting.size() == CHUNK) {
                write();
            }
            return true;
        }

        ImportDraft draft(List<String> cells) {
            var draft = ruling.apply(mapper.read(cells));
            return !complete || draft.skipped() || !draft.faults().isEmpty()
                    ? draft
                    : draft.with(faults(caller, draft));
        }

        void write() {
            if (!waiting.isEmpty()) {
                rows.insert(importId, waiting);
                waiting.clear();
            }
        }
    }
}
