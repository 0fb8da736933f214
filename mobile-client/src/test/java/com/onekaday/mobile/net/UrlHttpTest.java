package com.onekaday.mobile.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class UrlHttpTest {

    private final Http http = new UrlHttp(Duration.ofMillis(300), Duration.ofMillis(300));

    @Test
    void saysOfflineWhereNobodyListens() {
        assertThat(kind(URI.create("http://127.0.0.1:1"))).isEqualTo(CallFailed.Kind.OFFLINE);
        assertThat(kind(URI.create("http://no.such.host.invalid"))).isEqualTo(CallFailed.Kind.OFFLINE);
    }

    /** It may have got the request, so this is not the same as being offline. */
    @Test
    void saysTimedOutWhereNobodyAnswers() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(kind(URI.create("http://127.0.0.1:" + silent.getLocalPort())))
                    .isEqualTo(CallFailed.Kind.TIMED_OUT);
        }
    }

    private CallFailed.Kind kind(URI server) {
        return catchThrowableOfType(CallFailed.class, () -> http.send(server, Request.get("/api/me")))
                .kind();
    }
}
