package com.onekaday.transfer;

import com.onekaday.error.Fault;
import com.onekaday.money.Money;
import com.onekaday.transfer.format.FileFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads rows of a file as incomes. */
final class ImportMapper {

    /** What a shop says of a payment that did not come about, or not yet. */
    private static final Set<String> NOT_SETTLED = Set.of(
            "failed",
            "denied",
            "declined",
            "canceled",
            "cancelled",
            "pending",
            "expired",
            "incomplete",
            "uncaptured",
            "requires_payment_method",
            "reversed",
            "voided",
            "void",
            "removed",
            "unclaimed",
            "blocked");

    private static final Pattern UNKEPT = Pattern.compile("[\\p{Cc}\\p{Cs}]+");
    private static final Pattern UNKEPT_IN_LINES = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]+");

    /** Dashes in the place of an amount: Etsy says so of what is a fee alone. */
    private static final Pattern NOTHING = Pattern.compile("[-–—]+");

    private static final int MAX_SOURCE = 100;
    private static final int MAX_NOTE = 2000;
    private static final int MAX_TAGS = 20;
    private static final int MAX_TAG = 50;
    private static final int MAX_SYSTEM = 50;
    private static final int MAX_ID = 255;

    private final ImportMapping mapping;
    private final FileFormat format;
    private final String system;
    private final boolean own;

    /**
     * How one file is read.
     *
     * @param system what stands for the kind of file where neither the mapping nor a row names one
     * @param own whether it is an export of the product's own, whose text comes back to the letter
     */
    ImportMapper(ImportMapping mapping, FileFormat format, String system, boolean own) {
        this.mapping = mapping;
        this.format = format;
        this.system = mapping.sourceSystem() == null ? system : mapping.sourceSystem();
        this.own = own;
    }

    ImportDraft read(List<String> cells) {
        var row = new Row(cells);
        var columns = mapping.columns();
        var signed = amount(row);
        if (isSkipped(row, signed)) {
            return new ImportDraft(
                    date(row),
                    signed,
                    currency(row),
                    null,
                    source(row),
                    note(row),
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    true);
        }
        var id = externalId(row);
        return new ImportDraft(
                date(row),
                mapping.incomeRows() == IncomeRows.NEGATIVE && signed != null ? signed.negate() : signed,
                currency(row),
                fee(row),
                source(row),
                note(row),
                tags(row),
                number(row, columns.hours(), "/hours"),
                id == null && !own ? null : system(row, id),
                id,
                uuid(row.text(columns.id())),
                uuid(row.text(columns.refundOf())),
                row.faults,
                false);
    }

    private boolean isSkipped(Row row, @Nullable BigDecimal amount) {
        if (NOT_SETTLED.contains(row.text(mapping.columns().status()).toLowerCase(Locale.ROOT))) {
            return true;
        }
        return amount != null
                && switch (mapping.incomeRows()) {
                    case POSITIVE -> amount.signum() <= 0;
                    case NEGATIVE -> amount.signum() >= 0;
                    case ALL -> false;
                };
    }

    private @Nullable LocalDate date(Row row) {
        var text = row.text(mapping.columns().date());
        var date = FileDates.read(text, mapping.dateOrder());
        if (date.isEmpty()) {
            row.fault("/date", "unreadable", text, "is no date in this file's order");
        }
        return date.orElse(null);
    }

    /** With its sign: money that went out is below 0. */
    private @Nullable BigDecimal amount(Row row) {
        var columns = mapping.columns();
        var out = row.text(columns.debit());
        var in = row.text(columns.amount());
        var spent = out.isEmpty() ? Optional.<BigDecimal>empty() : FileAmounts.read(out, mapping.decimalMark());
        if (spent.isPresent() && spent.get().signum() != 0) {
            return spent.get().abs().negate();
        }
        if (NOTHING.matcher(in).matches()) {
            return BigDecimal.ZERO;
        }
        var amount = FileAmounts.read(in, mapping.decimalMark());
        if (amount.isEmpty()) {
            row.fault("/amount", "unreadable", in.isEmpty() ? out : in, "is no amount as this file writes them");
            return null;
        }
        var direction = FileAmounts.isDebit(row.text(columns.direction()));
        var signed = direction.map(
                debit -> debit ? amount.get().abs().negate() : amount.get().abs());
        return trimmed(signed.orElse(amount.get()), currency(row));
    }

    private Currency currency(Row row) {
        var text = row.text(mapping.columns().currency()).toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return mapping.defaultCurrency();
        }
        try {
            var currency = Currency.getInstance(text);
            if (currency.getDefaultFractionDigits() >= 0) {
                return currency;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        row.fault("/currency", "unreadable", text, "is no currency code of ISO 4217, like EUR");
        return mapping.defaultCurrency();
    }

    /** Shops write fees with either sign; a fee is what is taken off. */
    private @Nullable BigDecimal fee(Row row) {
        var fee = number(row, mapping.columns().fee(), "/fee");
        return fee == null ? null : trimmed(fee.abs(), currency(row));
    }

    private @Nullable BigDecimal number(Row row, @Nullable Integer column, String pointer) {
        var text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        var number = FileAmounts.read(text, mapping.decimalMark());
        if (number.isEmpty()) {
            row.fault(pointer, "unreadable", text, "is no number as this file writes them");
        }
        return number.orElse(null);
    }

    /** Without zeros that the currency has no place for. */
    private static BigDecimal trimmed(BigDecimal amount, Currency currency) {
        var digits = Money.minorDigits(currency);
        if (amount.scale() <= digits) {
            return amount;
        }
        var plain = amount.stripTrailingZeros();
        return plain.scale() < digits ? plain.setScale(digits) : plain;
    }

    private String source(Row row) {
        var text = line(free(row.cell(mapping.columns().source())));
        return text.isEmpty() ? mapping.defaultSource() : shortened(text, MAX_SOURCE);
    }

    private @Nullable String note(Row row) {
        var text = trimmed(UNKEPT_IN_LINES
                .matcher(free(row.cell(mapping.columns().note())))
                .replaceAll(" "));
        return text.isEmpty() ? null : shortened(text, MAX_NOTE);
    }

    private List<String> tags(Row row) {
        return TagList.split(free(row.cell(mapping.columns().tags()))).stream()
                .map(tag -> shortened(line(tag), MAX_TAG))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .limit(MAX_TAGS)
                .toList();
    }

    private @Nullable String externalId(Row row) {
        var id = name(row, mapping.columns().externalId());
        return id.isEmpty() ? null : shortened(id, MAX_ID);
    }

    /** An own export may name where an income comes from without naming the income. */
    private @Nullable String system(Row row, @Nullable String id) {
        var stated = name(row, mapping.columns().sourceSystem());
        if (stated.isEmpty()) {
            return id == null ? null : system;
        }
        return format.isStatement() ? ImportSignature.system(format.code(), stated) : shortened(stated, MAX_SYSTEM);
    }

    private String name(Row row, @Nullable Integer column) {
        return trimmed(UNKEPT.matcher(free(row.cell(column))).replaceAll(" "));
    }

    private String trimmed(String text) {
        return own ? text : text.strip();
    }

    /** Without what keeps it from calculating in a spreadsheet. */
    private String free(String text) {
        return own && format == FileFormat.CSV ? FormulaGuard.off(text) : text;
    }

    private static String line(String text) {
        return UNKEPT.matcher(text).replaceAll(" ").strip();
    }

    private static String shortened(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most - 1)))
                        .strip();
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The cells of a row, and what is wrong with them. */
    private static final class Row {

        private static final int SHOWN = 40;

        private final List<String> cells;
        private final List<Fault> faults = new ArrayList<>();

        Row(List<String> cells) {
            this.cells = cells;
        }

        String text(@Nullable Integer column) {
            return cell(column).strip();
        }

        String cell(@Nullable Integer column) {
            return column == null || column >= cells.size() ? "" : cells.get(column);
        }

        void fault(String pointer, String code, String text, String complaint) {
            if (faults.stream().noneMatch(fault -> fault.pointer().equals(pointer))) {
                var shown = text.isEmpty() ? "An empty cell" : "“" + shortened(line(text), SHOWN) + "”";
                faults.add(new Fault(pointer, code, shown + " " + complaint));
            }
        }
    }
}
