package com.onekaday.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.onekaday.error.Refusal;
import com.stripe.Stripe;
import com.stripe.net.Webhook;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StripeMessageTest {

    private static final Instant NOW = Instant.parse("2031-03-12T12:00:00Z");
    private static final String SECRET = "whsec_ours";
    private static final String BODY = body("{\"id\": \"in_1\", \"object\": \"invoice\", \"customer\": \"cus_1\"}");

    @Test
    void readsWhatIsSigned() {
        var message = read(BODY, signature(BODY, SECRET, NOW));

        assertThat(message.id()).isEqualTo("evt_1");
        assertThat(message.type()).isEqualTo("invoice.paid");
        assertThat(message.customer()).isEqualTo("cus_1");
        assertThat(message.object()).isEqualTo("in_1");
        assertThat(message.happenedAt()).isEqualTo(Instant.ofEpochSecond(1_900_000_000));
        assertThat(message.isOfOurRelease()).isTrue();
    }

    @Test
    void findsTheCustomerThatIsShownInPlaceOfItsId() {
        var body = body("{\"id\": \"sub_1\", \"object\": \"subscription\", \"customer\": {\"id\": \"cus_2\"}}");

        assertThat(read(body, signature(body, SECRET, NOW)).customer()).isEqualTo("cus_2");
    }

    @Test
    void takesACustomersOwnMessageForItsOwn() {
        var body = body("{\"id\": \"cus_3\", \"object\": \"customer\"}");

        assertThat(read(body, signature(body, SECRET, NOW)).customer()).isEqualTo("cus_3");
    }

    @Test
    void knowsAnotherRelease() {
        var body = BODY.replace(Stripe.API_VERSION, "2019-01-01");

        assertThat(read(body, signature(body, SECRET, NOW)).isOfOurRelease()).isFalse();
    }

    @Test
    void takesEitherSecretWhileItIsBeingChanged() {
        assertThat(read(BODY, signature(BODY, "whsec_former", NOW)).id()).isEqualTo("evt_1");
    }

    @Test
    void refusesWhatIsNotSigned() {
        refuses(BODY, null);
        refuses(BODY, "");
        refuses(BODY, "t=1,v1=abc");
    }

    @Test
    void refusesAnotherSecret() {
        refuses(BODY, signature(BODY, "whsec_theirs", NOW));
    }

    @Test
    void refusesABodyThatWasChanged() {
        refuses(BODY.replace("in_1", "in_2"), signature(BODY, SECRET, NOW));
        refuses(BODY + " ", signature(BODY, SECRET, NOW));
    }

    @Test
    void refusesWhatIsOlderThanFiveMinutes() {
        assertThat(read(BODY, signature(BODY, SECRET, NOW.minusSeconds(300))).id())
                .isEqualTo("evt_1");
        refuses(BODY, signature(BODY, SECRET, NOW.minusSeconds(301)));
    }

    @Test
    void refusesSignedNonsense() {
        for (var body : List.of("", "[]", "{}", "{\"id\": \"evt_1\"}", "nonsense")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> read(body, signature(body, SECRET, NOW)))
                    .returns("malformed-json", Refusal::code);
        }
    }

    private static void refuses(String body, @Nullable String signature) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(body, signature))
                .returns("bad-signature", Refusal::code);
    }

    private static StripeMessage read(String body, @Nullable String signature) {
        return StripeMessage.read(body, signature, List.of(SECRET, "whsec_former"), InstantSource.fixed(NOW));
    }

    private static String signature(String body, String secret, Instant at) {
        try {
            return Webhook.Signature.generateSignatureHeader(body, secret, at.getEpochSecond());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String body(String object) {
        return """
                {"id": "evt_1", "object": "event", "type": "invoice.paid", "api_version": "%s", "created": 1900000000,
                 "livemode": false, "data": {"object": %s}}
                """.formatted(Stripe.API_VERSION, object);
    }
}
