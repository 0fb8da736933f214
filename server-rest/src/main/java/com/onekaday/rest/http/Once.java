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
import java.util.function.Supplier;

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
        var key = request.getHeader(KEY);
        if (key == null) {
            return work.get().toResponse();
        }
        if (key.isBlank() || key.length() > MAX_KEY) {
            throw Refusal.badParameter(KEY, "An Idempotency-Key has 1 to %d characters".formatted(MAX_KEY));
        }
        var answer = idempotency.once(
                caller, key, RequestFingerprint.of(request), () -> work.get().toStored(JSONB));
        var response = Reply.of(answer.reply());
        return (answer.replayed() ? response.header(REPLAYED, true) : response).build();
    }
}
