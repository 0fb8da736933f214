package com.onekaday.transfer;

import com.onekaday.income.IncomeView;
import com.onekaday.transfer.PdfTable.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A statement for an accountant: what came in by month, source and currency, by which rates, and each income. */
final class ExportPdf implements ExportWriter {

    /** More are a book that nobody reads; the totals have them all. */
    static final int MOST_LISTED = 5000;

    private static final int MOST_SOURCES = 40;
    private static final int MOST_BARS = 36;
    private static final float TITLE = 20;
    private static final float HEADING = 12;
    private static final float BODY = 9.5f;
    private static final int RATIO_DECIMALS = 4;

    private final OutputStream out;
    private final ReportWords words;
    private final ReportCover cover;
    private final PdfPages pages;
    private final ExportTotals totals = new ExportTotals();
    private final List<IncomeView> listed = new ArrayList<>();

    ExportPdf(OutputStream out, ReportWords words, ReportCover cover) throws IOException {
        this.out = out;
        this.words = words;
        this.cover = cover;
        this.pages = new PdfPages(words.get("title"), words.language());
    }

    @Override
    public void write(IncomeView income) {
        totals.add(income);
        if (listed.size() < MOST_LISTED) {
            listed.add(income);
        }
    }

    @Override
    public void end() throws IOException {
        head();
        if (totals.all().count() == 0) {
            say(words.get("empty"));
        } else {
            months();
            sources();
            currencies();
            list();
        }
        var pageCount = pages.count();
        pages.finish("1K A Day · " + words.get("title"), number -> words.get("page", number, pageCount), out);
    }

    private void head() throws IOException {
        pages.down(TITLE);
        pages.text(words.get("title"), PdfPages.LEFT, PdfPages.WIDTH, TITLE, PdfPages.INK, true);
        pages.down(2 * HEADING);
        say(words.get("for") + ": " + cover.person());
        period();
        say(words.get("base", cover.baseCurrency()));
        say(words.get("made", words.date(cover.madeOn())));
        if (cover.filtered()) {
            say(words.get("filtered"));
        }
        pages.down(HEADING);
        pages.text(
                words.get("total") + ": " + amount(totals.all().total()) + " " + cover.baseCurrency(),
                PdfPages.LEFT,
                PdfPages.WIDTH,
                HEADING + 2,
                PdfPages.ACCENT,
                true);
        pages.down(2 * HEADING);
        if (totals.all().unpriced() > 0) {
            say(words.get("unpriced", totals.all().unpriced()));
        }
    }

    private void period() throws IOException {
        var from = cover.from() == null ? totals.first() : cover.from();
        var to = cover.to() == null ? totals.last() : cover.to();
        if (from != null && to != null) {
            say(words.get("period") + ": " + words.get("period.value", words.date(from), words.date(to)));
        }
    }

    private void months() throws IOException {
        heading("months");
        new PdfChart(pages).draw(bars());
        var table = new PdfTable(
                pages,
                List.of(
                        new Column(words.get("month"), 0.5f, false),
                        new Column(words.get("entries"), 0.2f, true),
                        new Column(words.get("total"), 0.3f, true)));
        for (var month : totals.months().entrySet()) {
            table.row(
                    words.month(month.getKey()),
                    words.count(month.getValue().count()),
                    amount(month.getValue().total()));
        }
        table.total(
                words.get("total"),
                words.count(totals.all().count()),
                amount(totals.all().total()));
    }

    /** A bar a month, or a year where there are many. A month without income is one, too. */
    private List<PdfChart.Bar> bars() {
        var months = totals.months();
        var end = months.lastKey();
        var all = new ArrayList<PdfChart.Bar>();
        for (var month = months.firstKey();
                !month.isAfter(end) && all.size() <= MOST_BARS;
                month = month.plusMonths(1)) {
            var sum = months.get(month);
            all.add(new PdfChart.Bar(words.shortMonth(month), sum == null ? BigDecimal.ZERO : sum.total()));
        }
        return all.size() <= MOST_BARS ? all : years(months);
    }

    private static List<PdfChart.Bar> years(SortedMap<YearMonth, Sum> months) {
        var years = months.entrySet().stream()
                .collect(Collectors.groupingBy(
                        month -> month.getKey().getYear(),
                        TreeMap::new,
                        Collectors.reducing(
                                BigDecimal.ZERO, month -> month.getValue().total(), BigDecimal::add)));
        return years.entrySet().stream()
                .map(year -> new PdfChart.Bar(year.getKey().toString(), year.getValue()))
                .toList();
    }

    private void sources() throws IOException {
        heading("sources");
        var all = totals.sources(MOST_SOURCES);
        new PdfChart(pages)
                .draw(all.stream()
                        .limit(8)
                        .map(source -> new PdfChart.Bar(name(source), source.total()))
                        .toList());
        var table = new PdfTable(
                pages,
                List.of(
                        new Column(words.get("source"), 0.4f, false),
                        new Column(words.get("entries"), 0.15f, true),
                        new Column(words.get("share"), 0.15f, true),
                        new Column(words.get("total"), 0.3f, true)));
        for (var source : all) {
            table.row(name(source), words.count(source.count()), share(source.total()), amount(source.total()));
        }
    }

    private String name(ExportTotals.SourceSum source) {
        return source.name() == null ? words.get("others") : source.name();
    }

    private String share(BigDecimal part) {
        var whole = totals.all().total();
        return whole.signum() <= 0 ? "" : words.percent(part.divide(whole, RATIO_DECIMALS, RoundingMode.HALF_EVEN));
    }

    private void currencies() throws IOException {
        heading("currencies");
        say(words.get("rates.note", cover.baseCurrency()));
        var table = new PdfTable(
                pages,
                List.of(
                        new Column(words.get("currency"), 0.09f, false),
                        new Column(words.get("entries"), 0.08f, true),
                        new Column(words.get("gross"), 0.15f, true),
                        new Column(words.get("fees"), 0.12f, true),
                        new Column(words.get("net"), 0.15f, true),
                        new Column(cover.baseCurrency(), 0.15f, true),
                        new Column(words.get("rate"), 0.26f, true)));
        for (var entry : totals.currencies().entrySet()) {
            var currency = entry.getKey();
            var sum = entry.getValue();
            table.row(
                    currency,
                    words.count(sum.base().count()),
                    words.amount(sum.gross(), currency),
                    words.amount(sum.fees(), currency),
                    words.amount(sum.net(), currency),
                    amount(sum.base().total()),
                    rates(sum));
        }
        for (var source : totals.currencies().values().stream()
                .flatMap(sum -> sum.rateSources().stream())
                .filter(source -> !source.equals("base"))
                .collect(Collectors.toCollection(TreeSet::new))) {
            say(words.get("rate.source") + ": " + words.get("rate." + source));
        }
    }

    private String rates(CurrencySum sum) {
        var lowest = sum.lowestRate();
        var highest = sum.highestRate();
        if (lowest == null || highest == null) {
            return "–";
        }
        return lowest.compareTo(highest) == 0 ? words.rate(lowest) : words.rate(lowest) + " – " + words.rate(highest);
    }

    private void list() throws IOException {
        heading("list");
        if (totals.all().count() > MOST_LISTED) {
            say(words.get("list.too-long", totals.all().count()));
            return;
        }
        var table = new PdfTable(
                pages,
                List.of(
                        new Column(words.get("date"), 0.14f, false),
                        new Column(words.get("source"), 0.22f, false),
                        new Column(words.get("note"), 0.2f, false),
                        new Column(words.get("net"), 0.2f, true),
                        new Column(words.get("rate"), 0.1f, true),
                        new Column(cover.baseCurrency(), 0.14f, true)));
        for (var income : listed) {
            table.row(
                    words.date(income.date()),
                    income.source(),
                    income.note() == null ? "" : income.note(),
                    words.amount(income.net(), income.currency()) + " " + income.currency(),
                    income.rate() == null ? "–" : words.rate(income.rate()),
                    income.baseAmount() == null ? "–" : amount(income.baseAmount()));
        }
    }

    private void heading(String key) throws IOException {
        pages.down(HEADING);
        pages.makeRoom(6 * HEADING);
        pages.down(HEADING);
        pages.text(words.get(key), PdfPages.LEFT, PdfPages.WIDTH, HEADING, PdfPages.INK, true);
        pages.down(1.8f * HEADING);
    }

    private void say(String sentence) throws IOException {
        pages.makeRoom(BODY);
        pages.text(sentence, PdfPages.LEFT, PdfPages.WIDTH, BODY, PdfPages.PALE, false);
        pages.down(1.6f * BODY);
    }

    private String amount(BigDecimal amount) {
        return words.amount(amount, cover.baseCurrency());
    }

    @Override
    public void close() throws IOException {
        pages.close();
    }
}
