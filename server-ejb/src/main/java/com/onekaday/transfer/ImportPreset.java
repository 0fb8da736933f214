package com.onekaday.transfer;

import com.onekaday.platform.Text;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files whose columns are known by name; where a name has changed or is translated, each of them does. */
@SuppressWarnings("ImmutableEnumChecker") // the lists and maps are unmodifiable ones
enum ImportPreset {
    ONEKADAY(
            "1K A Day",
            List.of("date", "source", "amount", "currency", "source_system", "external_id", "refund_of"),
            columns()
                    .date("date")
                    .amount("amount")
                    .currency("currency")
                    .fee("fee")
                    .source("source")
                    .note("note")
                    .tags("tags")
                    .id("external_id")
                    .all()),
    STRIPE(
            "Stripe",
            List.of("id|balance_transaction_id", "amount|gross", "fee", "currency", "description"),
            columns()
                    .date("created (utc)", "created date (utc)", "created_utc", "created")
                    .amount("amount", "gross")
                    .currency("currency")
                    .fee("fee")
                    .note("description")
                    .id("id", "balance_transaction_id")
                    .status("status")
                    .all()),
    PAYPAL(
            "PayPal",
            List.of(
                    "date|datum",
                    "gross|brutto",
                    "fee|gebühr|entgelt",
                    "net|netto",
                    "currency|währung",
                    "transaction id|transaktionscode"),
            columns()
                    .date("date", "datum")
                    .amount("gross", "brutto")
                    .currency("currency", "währung")
                    .fee("fee", "gebühr", "entgelt")
                    .note("name")
                    .id("transaction id", "transaktionscode")
                    .status("status")
                    .all()),
    GUMROAD(
            "Gumroad",
            List.of("purchase id", "item name", "purchase date"),
            columns()
                    .date("purchase date")
                    .amount("sale price ($)", "item price ($)", "subtotal ($)", "price ($)")
                    .fee("fees ($)", "gumroad fee ($)")
                    .note("item name")
                    .id("purchase id")
                    .all()),
    UPWORK(
            "Upwork",
            List.of("date", "ref id", "type|transaction type", "description|description 1", "amount|amount $"),
            columns()
                    .date("date")
                    .amount("amount", "amount $")
                    .note("description", "transaction summary", "description 1")
                    .id("ref id")
                    .all()),
    ETSY(
            "Etsy",
            List.of("date", "type", "title", "info", "currency", "amount", "fees & taxes", "net"),
            columns()
                    .date("date")
                    .amount("amount", "net")
                    .currency("currency")
                    .note("title")
                    .all());

    private final String title;
    private final List<String> marks;
    private final Map<String, List<String>> names;

    ImportPreset(String title, List<String> marks, Map<String, List<String>> names) {
        this.title = title;
        this.marks = marks;
        this.names = names;
    }

    String title() {
        return title;
    }

    static Optional<ImportPreset> of(List<String> header) {
        var folded = header.stream().map(name -> Text.fold(name.strip())).toList();
        return List.of(values()).stream()
                .filter(preset -> preset.marks.stream().allMatch(mark -> has(folded, mark)))
                .findFirst();
    }

    private static boolean has(List<String> folded, String mark) {
        return Stream.of(mark.split("\\|", -1)).anyMatch(folded::contains);
    }

    /** The currency of its amounts, where no column says so: that of Upwork is the local amount's. */
    Optional<Currency> currency() {
        return this == UPWORK ? Optional.of(Currency.getInstance("USD")) : Optional.empty();
    }

    /** The mapping's columns for a header that has this preset's names. */
    ImportColumns columns(List<String> header) {
        var folded = header.stream().map(name -> Text.fold(name.strip())).toList();
        var own = this == ONEKADAY;
        return new ImportColumns(
                find("date", folded),
                find("amount", folded),
                null,
                null,
                find("currency", folded),
                find("fee", folded),
                find("source", folded),
                find("note", folded),
                find("tags", folded),
                own ? index(folded, "hours") : null,
                find("id", folded),
                find("status", folded),
                own ? index(folded, "source_system") : null,
                own ? index(folded, "id") : null,
                own ? index(folded, "refund_of") : null);
    }

    private @Nullable Integer find(String field, List<String> folded) {
        for (var name : names.getOrDefault(field, List.of())) {
            var index = index(folded, name);
            if (index != null) {
                return index;
            }
        }
        return null;
    }

    private static @Nullable Integer index(List<String> folded, String name) {
        var index = folded.indexOf(name);
        return index < 0 ? null : index;
    }

    private static Names columns() {
        return new Names();
    }

    /** Which names a field goes by, the best first. */
    private static final class Names {

        private final Map<String, List<String>> names = new HashMap<>();

        Names date(String... of) {
            return put("date", of);
        }

        Names amount(String... of) {
            return put("amount", of);
        }

        Names currency(String... of) {
            return put("currency", of);
        }

        Names fee(String... of) {
            return put("fee", of);
        }

        Names source(String... of) {
            return put("source", of);
        }

        Names note(String... of) {
            return put("note", of);
        }

        Names tags(String... of) {
            return put("tags", of);
        }

        Names id(String... of) {
            return put("id", of);
        }

        Names status(String... of) {
            return put("status", of);
        }

        private Names put(String field, String... of) {
            names.put(field, List.of(of));
            return this;
        }

        Map<String, List<String>> all() {
            return Map.copyOf(names);
        }
    }
}
