package com.onekaday.insight;

import com.onekaday.insight.InsightDesk.Order;
import com.onekaday.job.JobHandler;
import com.onekaday.job.Work;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes an insight: reads in one transaction, asks the model in none, keeps in another. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InsightJob implements JobHandler {

    static final String KIND = "insight";

    @Inject
    InsightDesk desk;

    @Inject
    InsightWriter writer;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void step(Work work) {
        desk.prepare(work).ifPresent(order -> desk.keep(work, order.sheet(), written(order)));
    }

    private Written written(Order order) {
        if (order.reason() != null) {
            return byTemplates(order, order.reason(), null);
        }
        try {
            var answer = writer.write(order.sheet());
            var content = Content.of(order.sheet(), new Composer(order.sheet()).compose(answer.draft()));
            return new Written(order.cacheKey(), null, writer.model(), content, answer.exchange());
        } catch (WriterFailed e) {
            return byTemplates(order, e.reason().name().toLowerCase(Locale.ROOT), e.exchange());
        }
    }

    private static Written byTemplates(Order order, String reason, @Nullable Exchange exchange) {
        var content = Content.of(order.sheet(), new Composer(order.sheet()).compose(null));
        return new Written(order.cacheKey(), reason, null, content, exchange);
    }
}
