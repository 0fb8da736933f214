package com.onekaday.transfer;

import com.onekaday.income.IncomeView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the incomes of an export come to; takes memory for months, sources and currencies, not for incomes. */
final class ExportTotals {

    /** A source with what it brought; without a name those that are summed up as the others. */
    record SourceSum(@Nullable String name, BigDecimal total, long count) {}

    private static final Comparator<SourceSum> LARGEST_FIRST =
            Comparator.comparing(SourceSum::total).reversed().thenComparing(source -> String.valueOf(source.name()));

    private final SortedMap<YearMonth, Sum> months = new TreeMap<>();
    private final Map<String, Sum> sources = new HashMap<>();
    private final SortedMap<String, CurrencySum> currencies = new TreeMap<>();
    private final Sum all = new Sum();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    void add(IncomeView income) {
        var date = income.date();
        all.add(income);
        months.computeIfAbsent(YearMonth.from(date), month -> new Sum()).add(income);
        sources.computeIfAbsent(income.source(), source -> new Sum()).add(income);
        currencies
                .computeIfAbsent(income.currency(), currency -> new CurrencySum())
                .add(income);
        first = first == null || date.isBefore(first) ? date : first;
        last = last == null || date.isAfter(last) ? date : last;
    }

    Sum all() {
        return all;
    }

    SortedMap<YearMonth, Sum> months() {
        return months;
    }

    SortedMap<String, CurrencySum> currencies() {
        return currencies;
    }

    /** The sources that brought most, and one line for all others where there are more than {@code most}. */
    List<SourceSum> sources(int most) {
        var sorted = sources.entrySet().stream()
                .map(entry -> new SourceSum(
                        entry.getKey(),
                        entry.getValue().total(),
                        entry.getValue().count()))
                .sorted(LARGEST_FIRST)
                .toList();
        if (sorted.size() <= most) {
            return sorted;
        }
        var shown = new ArrayList<>(sorted.subList(0, most - 1));
        shown.add(sorted.subList(most - 1, sorted.size()).stream()
                .reduce(new SourceSum(null, BigDecimal.ZERO, 0), ExportTotals::merged));
        return List.copyOf(shown);
    }

    private static SourceSum merged(SourceSum others, SourceSum one) {
        return new SourceSum(null, others.total().add(one.total()), others.count() + one.count());
    }

    @Nullable
    LocalDate first() {
        return first;
    }

    @Nullable
    LocalDate last() {
        return last;
    }
}
