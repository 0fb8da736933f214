package com.onekaday.transfer;

import com.onekaday.platform.Text;
import com.onekaday.transfer.format.FileFormat;
import com.onekaday.transfer.format.Statement;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Guesses from a header and some rows how a file is to be read; the person sees the guess and changes it. */
final class ImportGuess {

    private static final Pattern DATE =
            words("date|datum|fecha|data|created|buchungstag|buchungsdatum|posted|completed on");
    private static final Pattern VALUE_DATE = words("value|valuta|wertstellung|rente|proved|available|due");
    private static final Pattern AMOUNT = words(
            "amount|betrag|bedrag|importe|montant|importo|gross|umsatz|částka|kwota|total|credit|gutschrift|haben|paid in");
    private static final Pattern NO_AMOUNT = words("balance|saldo|local|original|oorspr|refunded|tax");
    private static final Pattern DEBIT = words("debit|soll|paid out|withdrawal|lastschrift");
    private static final Pattern CURRENCY = words("currency|währung|waehrung|munt|valuta|devise|divisa|měna|waluta");
    private static final Pattern PAYEE = words(
            "payee|counterparty|kunde|absender|empfänger|naam tegenpartij|auftraggeber/empf|beguenstigter|begünstigter|merchant|customer|client|payer|name|název protiúčtu|zahlungspflichtige");
    private static final Pattern NOTE = words(
            "description|memo|note|reference|verwendungszweck|buchungstext|omschrijving|details|zpráva pro příjemce|concepto|libell");
    private static final Pattern ID =
            words("^id$|transaction id|transactiereferentie|^volgnr$|referenční číslo|reference number|fitid");
    private static final Pattern FEE = words("^fees?$|gebühr");
    private static final Pattern STATUS = words("^status$");
    private static final Pattern DIRECTION = words("^af bij$|debit/credit|soll/haben|^dc$|^direction$|credit/debit");
    private static final Pattern CODE = Pattern.compile("\\b([A-Z]{3})\\b");
    private static final int MAX_NAME = 100;

    private final List<String> header;
    private final List<String> folded;
    private final List<List<String>> rows;

    ImportGuess(List<String> header, List<List<String>> rows) {
        this.header = header;
        this.folded = header.stream().map(Text::fold).toList();
        this.rows = rows;
    }

    private static Pattern words(String words) {
        return Pattern.compile(words);
    }

    /**
     * The mapping.
     *
     * @param home the account's currency
     * @param name what the file is called
     */
    ImportMapping mapping(FileFormat format, Currency home, String name) {
        if (format.isStatement()) {
            return statement(home);
        }
        var preset = ImportPreset.of(header);
        var columns = preset.map(known -> known.columns(header)).orElseGet(this::columns);
        var own = preset.filter(known -> known == ImportPreset.ONEKADAY).isPresent();
        var mark = own ? DecimalMark.PLAIN : decimalMark(columns);
        return new ImportMapping(
                columns,
                dateOrder(columns.date()),
                mark,
                own ? IncomeRows.ALL : IncomeRows.POSITIVE,
                preset.map(ImportPreset::title).orElseGet(() -> titled(name)),
                preset.flatMap(ImportPreset::currency)
                        .or(() -> named(columns.amount()))
                        .orElse(home),
                own || preset.isEmpty() ? null : preset.get().name().toLowerCase(Locale.ROOT));
    }

    private static ImportMapping statement(Currency home) {
        var columns = new ImportColumns(
                Statement.DATE,
                Statement.AMOUNT,
                null,
                null,
                Statement.CURRENCY,
                null,
                Statement.NAME,
                Statement.MEMO,
                null,
                null,
                Statement.ID,
                null,
                Statement.SYSTEM,
                null,
                null);
        return new ImportMapping(columns, DateOrder.YMD, DecimalMark.PLAIN, IncomeRows.POSITIVE, "Bank", home, null);
    }

    private ImportColumns columns() {
        var date = date();
        var amount = amount();
        var debit = find(DEBIT, null);
        var id = find(ID, null);
        return new ImportColumns(
                date,
                amount,
                Objects.equals(debit, amount) || find(DIRECTION, null) != null ? null : debit,
                find(DIRECTION, null),
                find(CURRENCY, null),
                find(FEE, null),
                find(PAYEE, null),
                find(NOTE, null),
                null,
                null,
                id != null && isUnique(id) ? id : null,
                find(STATUS, null),
                null,
                null,
                null);
    }

    private @Nullable Integer date() {
        var named = find(DATE, VALUE_DATE);
        return named != null && isDates(named)
                ? named
                : indexes().filter(this::isDates).boxed().findFirst().orElse(named);
    }

    private @Nullable Integer amount() {
        var named = find(AMOUNT, NO_AMOUNT);
        if (named != null && isAmounts(named)) {
            return named;
        }
        var figures = indexes().filter(this::isAmounts).boxed().toList();
        return figures.stream()
                .filter(this::isSigned)
                .findFirst()
                .or(() -> figures.stream().findFirst())
                .orElse(named);
    }

    private @Nullable Integer find(Pattern words, @Nullable Pattern unless) {
        return indexes()
                .filter(column -> words.matcher(folded.get(column)).find())
                .filter(column ->
                        unless == null || !unless.matcher(folded.get(column)).find())
                .boxed()
                .min(Comparator.<Integer>comparingInt(column -> filled(column) ? 0 : 1)
                        .thenComparing(column -> column))
                .orElse(null);
    }

    private IntStream indexes() {
        return IntStream.range(0, header.size());
    }

    private List<String> cells(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private boolean filled(int column) {
        return !cells(column).isEmpty();
    }

    private boolean isUnique(int column) {
        var cells = cells(column);
        return cells.size() == rows.size() && new HashSet<>(cells).size() == cells.size();
    }

    private boolean isDates(int column) {
        var cells = cells(column);
        var order = dateOrder(column);
        return !cells.isEmpty()
                && cells.stream()
                                        .filter(cell ->
                                                FileDates.read(cell, order).isPresent())
                                        .count()
                                * 2
                        > cells.size();
    }

    /** Figures with decimals or a sign: other numbers may be anything. */
    private boolean isAmounts(int column) {
        var cells = cells(column);
        return !cells.isEmpty()
                && (cells.stream().anyMatch(cell -> cell.matches(".*[.,]\\d{1,2}\\D*"))
                        || AMOUNT.matcher(folded.get(column)).find())
                && !isDates(column)
                && cells.stream()
                                        .filter(cell -> FileAmounts.read(cell, DecimalMark.POINT)
                                                        .isPresent()
                                                || FileAmounts.read(cell, DecimalMark.COMMA)
                                                        .isPresent())
                                        .count()
                                * 2
                        > cells.size();
    }

    private boolean isSigned(int column) {
        return cells(column).stream().anyMatch(cell -> cell.startsWith("-") || cell.startsWith("+"));
    }

    /** The order in which the most cells are dates; day before month where both would do. */
    private DateOrder dateOrder(@Nullable Integer column) {
        if (column == null) {
            return DateOrder.YMD;
        }
        var cells = cells(column);
        var best = DateOrder.YMD;
        long most = 0;
        for (var order : List.of(DateOrder.YMD, DateOrder.DMY, DateOrder.MDY)) {
            var dates = cells.stream()
                    .filter(cell -> FileDates.read(cell, order).isPresent())
                    .count();
            if (dates > most) {
                most = dates;
                best = order;
            }
        }
        return best;
    }

    private DecimalMark decimalMark(ImportColumns columns) {
        var column = columns.amount() == null ? columns.debit() : columns.amount();
        if (column == null) {
            return DecimalMark.POINT;
        }
        var commas = cells(column).stream()
                .filter(cell -> cell.matches(".*\\d,\\d{1,2}\\D*"))
                .count();
        var points = cells(column).stream()
                .filter(cell -> cell.matches(".*\\d\\.\\d{1,2}\\D*"))
                .count();
        return commas > points ? DecimalMark.COMMA : DecimalMark.POINT;
    }

    /** The currency that the amount's column has in its name. */
    private Optional<Currency> named(@Nullable Integer column) {
        if (column == null) {
            return Optional.empty();
        }
        if (header.get(column).contains("($)")) {
            return Optional.of(Currency.getInstance("USD"));
        }
        return CODE.matcher(header.get(column))
                .results()
                .flatMap(code -> currency(code.group(1)).stream())
                .findFirst();
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }

    private static String titled(String fileName) {
        var title = fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[\\p{Cc}\\p{Cs}]", " ")
                .strip();
        var shortened = title.length() <= MAX_NAME
                ? title
                : title.substring(0, MAX_NAME).strip();
        return shortened.isEmpty() ? "Bank" : shortened;
    }
}
