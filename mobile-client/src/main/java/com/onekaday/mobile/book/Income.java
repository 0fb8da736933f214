package com.onekaday.mobile.book;

import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An income as the server has it.
 *
 * @param baseAmount what is left after the fee, in the account's currency; null while no rate is known
 */
public record Income(
        String id,
        BigDecimal amount,
        String currency,
        String source,
        LocalDate date,
        String note,
        @Nullable BigDecimal baseAmount,
        Instant createdAt,
        int version) {

    public static Income of(Fields fields) {
        return new Income(
                fields.text("id"),
                fields.decimal("amount"),
                fields.text("currency"),
                fields.text("source"),
                fields.date("date"),
                fields.optionalText("note").orElse(""),
                fields.optionalDecimal("base_amount").orElse(null),
                fields.instant("created_at"),
                fields.number("version", 0));
    }

    JsonObjectBuilder toJson() {
        var json = Json.object()
                .add("id", id)
                .add("amount", amount.toPlainString())
                .add("currency", currency)
                .add("source", source)
                .add("date", date.toString())
                .add("note", note)
                .add("created_at", createdAt.toString())
                .add("version", version);
        return baseAmount == null ? json : json.add("base_amount", baseAmount.toPlainString());
    }

    /** What it says. */
    public Draft draft() {
        return new Draft(amount, currency, source, date, note);
    }
}
