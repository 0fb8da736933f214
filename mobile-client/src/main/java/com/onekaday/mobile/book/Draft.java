package com.onekaday.mobile.book;

import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a person says about an income. */
public record Draft(BigDecimal amount, String currency, String source, LocalDate date, String note) {

    static Draft of(Fields fields) {
        return new Draft(
                fields.decimal("amount"),
                fields.text("currency"),
                fields.text("source"),
                fields.date("date"),
                fields.optionalText("note").orElse(""));
    }

    /** As the server takes it. */
    Fields fields() {
        var json = Json.object()
                .add("amount", amount.toPlainString())
                .add("currency", currency)
                .add("source", source)
                .add("date", date.toString());
        return new Fields((note.isEmpty() ? json.addNull("note") : json.add("note", note)).build());
    }

    /** Whether an income says the same, however its decimals are written. */
    public boolean isSaidBy(Draft other) {
        return amount.compareTo(other.amount) == 0
                && currency.equals(other.currency)
                && source.equals(other.source)
                && date.equals(other.date)
                && note.equals(other.note);
    }
}
