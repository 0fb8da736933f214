package com.onekaday.outbound;

import com.onekaday.outbound.OutboundRequest.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Calls others over HTTP. Never within a transaction: the other side may take its time. */
@ApplicationScoped
public class Outbound {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final OkHttpClient anywhere;
    private final OkHttpClient publicOnly;

    /**
     * Sets up both clients.
     *
     * @param privateTargets whether people may name addresses of the server's own network, too: for development alone
     */
    @Inject
    Outbound(@ConfigProperty(name = "outbound.private.targets") boolean privateTargets) {
        this.anywhere = new OkHttpClient.Builder().connectTimeout(CONNECT).build();
        this.publicOnly = privateTargets ? withoutRedirects(anywhere) : guarded(anywhere);
    }

    /** What a person has named is called there and nowhere else. */
    private static OkHttpClient withoutRedirects(OkHttpClient client) {
        return client.newBuilder().followRedirects(false).build();
    }

    /** No proxy: it would connect in our place and look at no address. */
    private static OkHttpClient guarded(OkHttpClient client) {
        return withoutRedirects(client)
                .newBuilder()
                .proxy(Proxy.NO_PROXY)
                .socketFactory(new GuardedSockets())
                .build();
    }

    /**
     * Sends a request and waits for the whole reply.
     *
     * @throws CallFailed where no reply came, or one that was too long
     */
    public OutboundReply send(OutboundRequest request) throws CallFailed {
        var client = request.reach() == Reach.PUBLIC_ONLY ? publicOnly : anywhere;
        var call = client.newBuilder()
                .callTimeout(request.timeout())
                .readTimeout(request.timeout())
                .build()
                .newCall(toOkHttp(request));
        try (var response = call.execute()) {
            return new OutboundReply(response.code(), headers(response), body(response, request.maxBytes()));
        } catch (GuardedSockets.AddressRefused e) {
            throw new CallFailed("The address is not on the public internet", false);
        } catch (UnknownHostException e) {
            throw new CallFailed("The host name is unknown", true);
        } catch (SSLException e) {
            throw new CallFailed("No secure connection could be made", true);
        } catch (InterruptedIOException e) {
            throw new CallFailed(
                    "No answer within %d seconds".formatted(request.timeout().toSeconds()), true);
        } catch (IOException e) {
            throw new CallFailed("The connection failed", true);
        }
    }

    private static Request toOkHttp(OutboundRequest request) {
        var builder = new Request.Builder().url(request.target().toString());
        request.headers().forEach(builder::header);
        if (request.body() != null) {
            builder.post(RequestBody.create(request.body()));
        }
        return builder.build();
    }

    private static Map<String, String> headers(Response response) {
        var headers = new HashMap<String, String>();
        response.headers()
                .forEach(pair -> headers.putIfAbsent(pair.getFirst().toLowerCase(Locale.ROOT), pair.getSecond()));
        return Map.copyOf(headers);
    }

    /** Looks at no more than it may: the length that the other side announces proves nothing. */
    private static byte[] body(Response response, int maxBytes) throws IOException, CallFailed {
        var body = response.body();
        if (body == null) {
            return new byte[0];
        }
        var read = body.byteStream().readNBytes(maxBytes + 1);
        if (read.length > maxBytes) {
            throw new CallFailed("The reply is longer than %d bytes".formatted(maxBytes), false);
        }
        return read;
    }
}
