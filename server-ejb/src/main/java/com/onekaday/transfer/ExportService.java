package com.onekaday.transfer;

import com.onekaday.account.Caller;
import com.onekaday.account.ProfileService;
import com.onekaday.analytics.Period;
import com.onekaday.expected.ExpectedIncomeService;
import com.onekaday.expected.ExpectedView;
import com.onekaday.expected.ReceiptService;
import com.onekaday.income.IncomeFilter;
import com.onekaday.income.IncomeService;
import com.onekaday.income.IncomeView;
import com.onekaday.income.Position;
import com.onekaday.payment.Entitlements;
import com.onekaday.payment.Feature;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a person earned, or expects, as a file. It reads page by page and holds no transaction: whoever reads
 * slowly keeps nobody waiting, and an income that is recorded meanwhile may be in the file or not.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportService {

    private static final int PAGE = 1000;
    private static final int EXPECTED_PAGE = 200;

    @Inject
    IncomeService incomes;

    @Inject
    ExpectedIncomeService expected;

    @Inject
    ReceiptService receipts;

    @Inject
    ProfileService profiles;

    @Inject
    Entitlements entitlements;

    @Inject
    ExportTurns turns;

    @Inject
    InstantSource clock;

    /**
     * The turn to write a file of some format, to be taken before the first byte of an answer is sent.
     *
     * @throws com.onekaday.error.Refusal where the caller's plan has no such files, or too many are written just now
     */
    public ExportTurn turn(Caller caller, ExportFormat format) {
        if (format == ExportFormat.PDF) {
            entitlements.require(caller, Feature.PDF_REPORTS);
        }
        return turns.take(caller.id());
    }

    /**
     * Writes the incomes that a filter lets through, in the filter's order, and leaves the stream open. A calendar has
     * what is expected instead, for a year from today unless the filter says otherwise, and knows days, source and
     * currency alone.
     */
    public void write(Caller caller, ExportFormat format, IncomeFilter filter, OutputStream out) throws IOException {
        if (format == ExportFormat.ICS) {
            writeCalendar(caller, filter, out);
            return;
        }
        try (var writer = writer(caller, format, filter, out)) {
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

    private ExportWriter writer(Caller caller, ExportFormat format, IncomeFilter filter, OutputStream out)
            throws IOException {
        var base = caller.baseCurrency().getCurrencyCode();
        return switch (format) {
            case CSV -> new ExportCsv(out);
            case JSON -> new ExportJson(out, base, clock.instant());
            case XLSX -> new ExportXlsx(out, new ReportWords(caller.locale()), base);
            case PDF -> new ExportPdf(out, new ReportWords(caller.locale()), cover(caller, filter));
            case ICS -> throw new IllegalArgumentException("A calendar has no incomes");
        };
    }

    private ReportCover cover(Caller caller, IncomeFilter filter) {
        var daysAlone = new IncomeFilter(
                filter.from(), filter.to(), null, null, null, null, null, null, false, filter.oldestFirst());
        return new ReportCover(
                profiles.get(caller.id()).username(),
                caller.baseCurrency().getCurrencyCode(),
                caller.today(clock),
                filter.from(),
                filter.to(),
                !filter.equals(daysAlone));
    }

    private void writeCalendar(Caller caller, IncomeFilter filter, OutputStream out) throws IOException {
        var from = Objects.requireNonNullElse(filter.from(), caller.today(clock));
        var to = Objects.requireNonNullElseGet(filter.to(), () -> from.plusYears(1));
        var calendar = new ExportCalendar(out, new ReportWords(caller.locale()));
        @Nullable UUID after = null;
        do {
            var page = expected.list(caller, after, EXPECTED_PAGE);
            for (var one : page.expected()) {
                if (isWanted(one, filter)) {
                    for (var due : receipts.occurrences(caller, one.id(), new Period(from, to))
                            .occurrences()) {
                        calendar.write(one, due);
                    }
                }
                after = one.id();
            }
            after = page.more() ? after : null;
        } while (after != null);
        calendar.end();
    }

    private static boolean isWanted(ExpectedView one, IncomeFilter filter) {
        return (filter.currency() == null || filter.currency().getCurrencyCode().equals(one.currency()))
                && (filter.source() == null || filter.source().strip().equalsIgnoreCase(one.source()));
    }

    private static Position last(List<IncomeView> incomes) {
        var income = incomes.get(incomes.size() - 1);
        return new Position(income.date(), income.id());
    }
}
