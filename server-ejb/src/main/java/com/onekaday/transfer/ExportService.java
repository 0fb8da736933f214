package com.onekaday.transfer;

import com.onekaday.account.Caller;
import com.onekaday.income.IncomeFilter;
import com.onekaday.income.IncomeService;
import com.onekaday.income.IncomeView;
import com.onekaday.income.Position;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a person earned as a file. It reads page by page and holds no transaction: whoever reads slowly keeps
 * nobody waiting, and an income that is recorded meanwhile may be in the file or not.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportService {

    private static final int PAGE = 1000;

    @Inject
    IncomeService incomes;

    @Inject
    ExportTurns turns;

    @Inject
    InstantSource clock;

    /** The turn to export something, before the first byte of an answer is sent. */
    public ExportTurn turn(Caller caller) {
        return turns.take(caller.id());
    }

    /** Writes the incomes that a filter lets through, in the filter's order, and leaves the stream open. */
    public void write(Caller caller, ExportFormat format, IncomeFilter filter, OutputStream out) throws IOException {
        try (var writer = writer(caller, format, out)) {
            @Nullable Position after = null;
            do {
                var page = incomes.list(caller, filter, after, PAGE);
                for (var income : page.incomes()) {
                    writer.write(income);
                }
                after = page.more() ? last(page.incomes()) : null;
            } while (after != null);
            writer.end();
        }
    }

    private ExportWriter writer(Caller caller, ExportFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new ExportCsv(out);
            case JSON -> new ExportJson(out, caller.baseCurrency().getCurrencyCode(), clock.instant());
            case XLSX, PDF, ICS -> throw new IllegalArgumentException("No writer for " + format);
        };
    }

    private static Position last(List<IncomeView> incomes) {
        var income = incomes.get(incomes.size() - 1);
        return new Position(income.date(), income.id());
    }
}
