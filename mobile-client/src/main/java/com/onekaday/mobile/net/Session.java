package com.onekaday.mobile.net;

import com.onekaday.mobile.json.Json;
import com.onekaday.mobile.json.MissingField;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls the server on behalf of whoever is signed in.
 *
 * <p>The access token lives in memory alone. The refresh token is for one use: its successor is kept before the first
 * request with the new pair goes out.
 */
public final class Session {

    private final Http http;
    private final Keychain keychain;
    private final ServerClock clock;

    private Keychain.@Nullable Key key;
    private @Nullable String accessToken;

    public Session(Http http, Keychain keychain, ServerClock clock) {
        this.http = http;
        this.keychain = keychain;
        this.clock = clock;
        this.key = keychain.load().orElse(null);
    }

    public synchronized boolean isSignedIn() {
        return key != null;
    }

    /** The server of whoever is signed in. */
    public synchronized @Nullable URI server() {
        return key == null ? null : key.server();
    }

    /** Opens an account; nobody is signed in by it. */
    public void register(URI server, JsonObjectBuilder account) throws CallFailed {
        answered(server, Request.post("/auth/register", account));
    }

    /**
     * Signs in.
     *
     * @param totp the second factor, null while none was asked for
     */
    public synchronized void signIn(URI server, String login, String password, @Nullable String totp)
            throws CallFailed {
        var credentials =
                Json.object().add("login", login).add("password", password).add("client", "mobile");
        if (totp != null) {
            credentials.add("totp", totp);
        }
        take(server, answered(server, Request.post("/auth/login", credentials)));
    }

    /** Sends a request as whoever is signed in, with a new pair of tokens where the old one is over. */
    public Reply call(Request request) throws CallFailed {
        var used = token();
        try {
            return answered(used.server(), request.with("Authorization", "Bearer " + used.access()));
        } catch (CallFailed e) {
            if (e.kind() != CallFailed.Kind.SIGNED_OUT) {
                throw e;
            }
            var renewed = renew(used.access());
            return answered(renewed.server(), request.with("Authorization", "Bearer " + renewed.access()));
        }
    }

    /** A token, and where it is good. */
    private record Pass(URI server, String access) {}

    private synchronized Pass token() throws CallFailed {
        var signedIn = signedIn();
        return accessToken == null ? renew("") : new Pass(signedIn.server(), accessToken);
    }

    /** Takes a new pair, unless somebody else has taken one since {@code used} was handed out. */
    private synchronized Pass renew(String used) throws CallFailed {
        var signedIn = signedIn();
        if (accessToken != null && !accessToken.equals(used)) {
            return new Pass(signedIn.server(), accessToken);
        }
        var body = Json.object().add("refresh_token", signedIn.refreshToken());
        try {
            take(signedIn.server(), answered(signedIn.server(), Request.post("/auth/refresh", body)));
        } catch (CallFailed e) {
            if (e.kind() == CallFailed.Kind.SIGNED_OUT) {
                end();
            }
            throw e;
        }
        return token();
    }

    private Keychain.Key signedIn() throws CallFailed {
        if (key == null) {
            throw CallFailed.unanswered(CallFailed.Kind.SIGNED_OUT);
        }
        return key;
    }

    private void take(URI server, Reply reply) throws CallFailed {
        try {
            var tokens = Tokens.of(reply.json());
            key = new Keychain.Key(server, tokens.refresh());
            accessToken = tokens.access();
            keychain.keep(key);
        } catch (MissingField e) {
            throw CallFailed.unanswered(CallFailed.Kind.STRANGE);
        } catch (IOException e) {
            // The phone is full: signed in for now, and asked again after the next start.
            keychain.forget();
        }
    }

    /** Signs out here and, where it can be reached, on the server. */
    public synchronized void signOut() {
        try {
            if (key != null && accessToken != null) {
                http.send(
                        key.server(),
                        new Request("POST", "/auth/logout", Map.of(), null)
                                .with("Authorization", "Bearer " + accessToken));
            }
        } catch (CallFailed e) {
            // The session ends by itself, and the account's list of sessions can end it before.
        } finally {
            end();
        }
    }

    private void end() {
        key = null;
        accessToken = null;
        keychain.forget();
    }

    private Reply answered(URI server, Request request) throws CallFailed {
        var reply = http.send(server, request);
        if (!reply.isGood() || !reply.isOurs()) {
            throw CallFailed.of(reply);
        }
        if (reply.date() != null) {
            clock.learn(reply.date());
        }
        return reply;
    }
}
