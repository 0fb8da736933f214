package com.onekaday.income;

import com.onekaday.account.Caller;
import com.onekaday.platform.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the incomes that a filter lets through, part by part. */
@ApplicationScoped
class IncomeList {

    /** No source has this id, so that nothing is found for a name that no source has. */
    private static final UUID NO_SOURCE = new UUID(0, 0);

    /** The index for searching leaves out what has neither tags nor a note. */
    private static final String SEARCHABLE = "i.search <> ''";

    private final Incomes incomes;
    private final Sources sources;
    private final Ledger ledger;

    @Inject
    IncomeList(Incomes incomes, Sources sources, Ledger ledger) {
        this.incomes = incomes;
        this.sources = sources;
        this.ledger = ledger;
    }

    IncomePage after(Caller caller, IncomeFilter filter, @Nullable Position position, int limit) {
        return page(query(caller, filter).after(position, filter.oldestFirst()), filter, 0, limit);
    }

    IncomePage from(Caller caller, IncomeFilter filter, int offset, int limit) {
        return page(query(caller, filter), filter, offset, limit);
    }

    /** The ledger knows the number of all incomes; counting follows the rows. */
    long count(Caller caller, IncomeFilter filter) {
        return filter.isOpen() ? ledger.incomes(caller.id()) : incomes.count(query(caller, filter));
    }

    private IncomePage page(IncomeQuery query, IncomeFilter filter, int offset, int limit) {
        var found = incomes.list(query.ordered(filter.oldestFirst()), offset, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new IncomePage(shown.stream().map(Income::toView).toList(), found.size() > limit);
    }

    private IncomeQuery query(Caller caller, IncomeFilter filter) {
        var accountId = caller.id();
        var query = new IncomeQuery(accountId)
                .where("i.date >= :from", "from", filter.from())
                .where("i.date <= :to", "to", filter.to())
                .where("i.amount >= :min", "min", filter.minAmount())
                .where("i.amount <= :max", "max", filter.maxAmount());
        if (filter.currency() != null) {
            inCurrency(filter.currency(), caller, query);
        }
        if (filter.source() != null) {
            query.where("i.source.id = :source", "source", source(accountId, filter.source()));
        }
        if (filter.tag() != null) {
            query.where(SEARCHABLE)
                    .where("i.search like :tag", "tag", Text.containing(Text.fold(Tags.line(filter.tag()))));
        }
        if (filter.text() != null) {
            searchFor(filter.text(), accountId, query);
        }
        return filter.unpriced() ? query.where("i.baseAmount is null") : query;
    }

    /** Incomes in another than the base currency have an index of their own. */
    private static void inCurrency(Currency currency, Caller caller, IncomeQuery query) {
        query.where("i.currency = :currency", "currency", currency.getCurrencyCode());
        if (!currency.equals(caller.baseCurrency())) {
            query.where("i.currency <> i.baseCurrency");
        }
    }

    private UUID source(UUID accountId, String name) {
        return sources.find(accountId, SourceName.of(name)).map(Source::id).orElse(NO_SOURCE);
    }

    private void searchFor(String text, UUID accountId, IncomeQuery query) {
        var pattern = Text.containing(Text.fold(text));
        var named = sources.like(accountId, pattern);
        if (named.isEmpty()) {
            query.where(SEARCHABLE).where("i.search like :text", "text", pattern);
        } else {
            query.where("(%s and i.search like :text or i.source.id in :named)".formatted(SEARCHABLE), "text", pattern)
                    .with("named", named);
        }
    }
}
