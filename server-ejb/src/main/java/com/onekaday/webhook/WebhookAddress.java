package com.onekaday.webhook;

import com.onekaday.error.Fault;
import com.onekaday.error.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.IntStream;

/** What a webhook may be: an https address without a password in it, for events that there are. */
final class WebhookAddress {
    private WebhookAddress() {}

    static String checked(String url) {
        try {
            var address = new URI(url.strip());
            var isWeb = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            if (isWeb && address.getHost() != null && address.getUserInfo() == null && address.getFragment() == null) {
                return address.toString();
            }
        } catch (URISyntaxException e) {
            // refused below like any other text that is no address
        }
        throw Refusal.ruleBroken(
                "/url", "invalid-address", "Write an address like https://example.org/hook, without a password in it");
    }

    static List<String> knownEvents(List<String> codes) {
        var faults = IntStream.range(0, codes.size())
                .filter(i -> WebhookEvent.of(codes.get(i)).isEmpty())
                .mapToObj(i -> new Fault(
                        "/events/" + i, "unknown-event", "Choose among " + String.join(", ", WebhookEvent.codes())))
                .toList();
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return codes.stream().distinct().toList();
    }
}
