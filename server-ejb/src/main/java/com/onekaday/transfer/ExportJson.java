package com.onekaday.transfer;

import com.onekaday.income.IncomeView;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Incomes as one JSON document, without loss; {@code package-info} describes it. */
final class ExportJson implements ExportWriter {

    static final String FORMAT = "onekaday-incomes";
    static final int VERSION = 1;

    private final JsonGenerator json;

    ExportJson(OutputStream out, String baseCurrency, Instant now) {
        this.json = Json.createGenerator(new Unclosed(out));
        json.writeStartObject()
                .write("format", FORMAT)
                .write("version", VERSION)
                .write("exported_at", now.toString())
                .write("base_currency", baseCurrency)
                .writeStartArray("incomes");
    }

    @Override
    public void write(IncomeView income) {
        json.writeStartObject();
        income(json, income);
        json.writeEnd();
    }

    /** Writes the members of an income as the interface shows it. */
    static void income(JsonGenerator json, IncomeView income) {
        text(json, "id", income.id());
        number(json, "amount", income.amount());
        number(json, "fee", income.fee());
        number(json, "net", income.net());
        text(json, "currency", income.currency());
        text(json, "source", income.source());
        text(json, "date", income.date());
        text(json, "note", income.note());
        json.writeStartArray("tags");
        income.tags().forEach(json::write);
        json.writeEnd();
        text(json, "refund_of", income.refundOf());
        number(json, "hours", income.hours());
        text(json, "source_system", income.sourceSystem());
        text(json, "external_id", income.externalId());
        number(json, "base_amount", income.baseAmount());
        text(json, "base_currency", income.baseCurrency());
        number(json, "rate", income.rate());
        text(json, "rate_date", income.rateDate());
        text(json, "rate_source", income.rateSource());
        json.write("priced", income.priced());
        json.write("provisional", income.provisional());
        text(json, "created_at", income.createdAt());
        text(json, "updated_at", income.updatedAt());
        json.write("version", income.version());
    }

    @Override
    public void end() {
        json.writeEnd().writeEnd();
        json.close(); // the generator's own buffers; the stream below stays open
    }

    private static void text(JsonGenerator json, String name, @Nullable Object value) {
        if (value == null) {
            json.writeNull(name);
        } else {
            json.write(name, value.toString());
        }
    }

    private static void number(JsonGenerator json, String name, @Nullable BigDecimal value) {
        text(json, name, value == null ? null : value.toPlainString());
    }
}
