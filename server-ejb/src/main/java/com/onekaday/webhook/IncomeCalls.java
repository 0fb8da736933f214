package com.onekaday.webhook;

import com.onekaday.income.IncomeChanged;
import com.onekaday.income.IncomeRemoved;
import com.onekaday.income.IncomeView;
import com.onekaday.income.IncomesRecorded;
import com.onekaday.platform.Jsons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears what happens to incomes, in the transaction in which it does, and has it told to whoever wants to know. */
@ApplicationScoped
class IncomeCalls {
    private final Calls calls;

    @Inject
    IncomeCalls(Calls calls) {
        this.calls = calls;
    }

    void on(@Observes IncomesRecorded event) {
        put(event.accountId(), WebhookEvent.INCOME_CREATED, event.incomes());
    }

    void on(@Observes IncomeChanged event) {
        put(event.accountId(), WebhookEvent.INCOME_CHANGED, List.of(event.income()));
    }

    void on(@Observes IncomeRemoved event) {
        put(event.accountId(), WebhookEvent.INCOME_REMOVED, List.of(event.income()));
    }

    private void put(UUID accountId, WebhookEvent event, List<IncomeView> incomes) {
        if (!incomes.isEmpty() && calls.isWanted(accountId, event)) {
            calls.put(accountId, event, incomes.stream().map(IncomeCalls::json).toList());
        }
    }

    /** The fields that an income has over HTTP, under the same names. */
    private static JsonObject json(IncomeView income) {
        var json = Jsons.object()
                .add("id", income.id().toString())
                .add("amount", income.amount().toPlainString())
                .add("fee", income.fee().toPlainString())
                .add("net", income.net().toPlainString())
                .add("currency", income.currency())
                .add("source", income.source())
                .add("date", income.date().toString())
                .add("tags", Jsons.array(income.tags()))
                .add("base_currency", income.baseCurrency())
                .add("version", income.version());
        add(json, "note", income.note());
        add(
                json,
                "base_amount",
                income.baseAmount() == null ? null : income.baseAmount().toPlainString());
        add(
                json,
                "refund_of",
                income.refundOf() == null ? null : income.refundOf().toString());
        add(json, "source_system", income.sourceSystem());
        add(json, "external_id", income.externalId());
        return json.build();
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable String value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value);
        }
    }
}
