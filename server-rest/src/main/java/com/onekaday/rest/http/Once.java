package com.onekaday.rest.http;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.idempotency.IdempotencyService;
import com.onekaday.rest.json.JsonbProvider;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Does what a request with an Idempotency-Key asks for once, and one without a key as often as it comes. */
@RequestScoped
public class Once {

    static final String KEY = "Idempotency-Key";

    private static final String REPLAYED = "Idempotency-Replayed";
    private static final int MAX_KEY = 255;
    private static final Jsonb JSONB = new JsonbProvider().getContext(Once.class);

    @Inject
    IdempotencyService idempotency;

    @Inject
    HttpServletRequest request;

    /** The reply that {@code work} gives, or the one that it gave before. */
    public Response answer(Caller caller, Supplier<Reply> work) {
        return answer(caller, work, UnaryOperator.identity());
    }

    /**
     * The reply that {@code work} gives, or what was kept of the one that it gave before.
     *
     * @param keep what is kept of a reply's body, where the whole must not be
     */
    public Response answer(Caller caller, Supplier<Reply> work, UnaryOperator<Object> keep) {
        var key = request.getHeader(KEY);
        if (key == null) {
            return work.get().toResponse();
        }
        if (key.isBlank() || key.length() > MAX_KEY) {
            throw Refusal.badParameter(KEY, "An Idempotency-Key has 1 to %d characters".formatted(MAX_KEY));
        }
        var fresh = new AtomicReference<@Nullable Reply>();
        var answer = idempotency.once(caller, key, RequestFingerprint.of(request), () -> {
            var reply = work.get();
            fresh.set(reply);
            return reply.toStored(JSONB, keep);
        });
        var reply = fresh.get();
        return reply != null && !answer.replayed()
                ? reply.toResponse()
                : Reply.of(answer.reply()).header(REPLAYED, true).build();
    }
}
