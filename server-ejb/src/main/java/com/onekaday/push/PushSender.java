package com.onekaday.push;

import com.interaso.webpush.WebPush;
import com.onekaday.outbound.CallFailed;
import com.onekaday.outbound.Outbound;
import com.onekaday.outbound.OutboundReply;
import com.onekaday.outbound.OutboundRequest;
import com.onekaday.outbound.OutboundRequest.Reach;
import com.onekaday.outbox.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to browsers by way of their push services. */
@ApplicationScoped
public class PushSender {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MAX_REPLY = 16_384;
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;

    private final PushService subscriptions;
    private final PushKeys keys;
    private final Outbound outbound;
    private final String subject;

    @Inject
    PushSender(
            PushService subscriptions,
            PushKeys keys,
            Outbound outbound,
            @ConfigProperty(name = "public.url") String address) {
        this.subscriptions = subscriptions;
        this.keys = keys;
        this.outbound = outbound;
        this.subject = contact(URI.create(address));
    }

    /** Whom a push service can turn to: by mail or at an https address, and nothing else (RFC 8292, 2.1). */
    private static String contact(URI address) {
        return "https".equals(address.getScheme()) ? address.toString() : "mailto:webmaster@" + address.getHost();
    }

    /**
     * Writes to a browser.
     *
     * @param topic of two messages with one topic that wait for a browser, the later replaces the earlier; base64url
     * @param worth how long the push service keeps it for a browser that is away
     */
    public Receipt send(UUID accountId, UUID subscription, String payload, String topic, Duration worth) {
        return subscriptions
                .find(accountId, subscription)
                .map(browser -> send(accountId, browser, payload, topic, worth))
                .orElseGet(() -> Receipt.dropped("This browser does not want to be told any more"));
    }

    private Receipt send(UUID accountId, Browser browser, String payload, String topic, Duration worth) {
        var sealed = new WebPush(subject, keys.get());
        var body = sealed.getBody(payload.getBytes(StandardCharsets.UTF_8), browser.publicKey(), browser.secret());
        var headers = new HashMap<>(sealed.getHeaders(browser.endpoint(), (int) worth.toSeconds(), topic, null));
        headers.remove("Content-Length");
        try {
            var reply = outbound.send(new OutboundRequest(
                    URI.create(browser.endpoint()), Reach.PUBLIC_ONLY, headers, body, PATIENCE, MAX_REPLY));
            return judge(accountId, browser, reply);
        } catch (CallFailed e) {
            return e.mayBeRetried() ? Receipt.failed(e.reason()) : Receipt.refused(e.reason());
        }
    }

    private Receipt judge(UUID accountId, Browser browser, OutboundReply reply) {
        if (reply.isSuccess()) {
            return Receipt.sent("The push service has it");
        }
        if (reply.status() == GONE || reply.status() == NOT_FOUND) {
            subscriptions.forget(accountId, browser.id());
            return Receipt.dropped("This browser does not want to be told any more");
        }
        var note = "The push service answered " + reply.status();
        return reply.status() == TOO_MANY || reply.status() >= 500 ? Receipt.failed(note) : Receipt.refused(note);
    }
}
