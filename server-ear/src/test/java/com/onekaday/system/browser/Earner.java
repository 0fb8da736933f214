package com.onekaday.system.browser;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.microsoft.playwright.Page;
import com.onekaday.system.http.Api;
import com.onekaday.system.http.Reply;
import java.net.URI;

/** Somebody who has an account, is signed in to it in the browser, and does the same elsewhere over HTTP. */
final class Earner extends Visitor {

    private final Api elsewhere;

    Earner(Page page, Api elsewhere) {
        super(page);
        this.elsewhere = elsewhere;
    }

    /** What a browser keeps of a session: the cookie, and that there may be one. */
    static String sessionIn(Api api, URI address) {
        var cookie = api.header("Cookie").orElseThrow();
        var end = cookie.indexOf('=');
        return """
                {"cookies": [{"name": "%s", "value": "%s", "url": "%s"}],
                 "origins": [{"origin": "%s", "localStorage": [{"name": "onekaday.session", "value": "yes"}]}]}
                """.formatted(cookie.substring(0, end), cookie.substring(end + 1), address, address);
    }

    Api elsewhere() {
        return elsewhere;
    }

    String name() {
        return elsewhere.get("/api/me").text("/username");
    }

    /** The date that it is for the account. */
    String today() {
        return elsewhere.get("/api/analytics/daily").text("/today");
    }

    /** Logs an income of today elsewhere and answers its id. */
    String logs(String amount, String source) {
        return made(elsewhere.post("/api/income", """
                {"amount": "%s", "source": "%s"}
                """.formatted(amount, source)));
    }

    String logs(String amount, String source, String date) {
        return made(elsewhere.post("/api/income", """
                {"amount": "%s", "source": "%s", "date": "%s"}
                """.formatted(amount, source, date)));
    }

    private static String made(Reply reply) {
        if (reply.status() != 201) {
            throw new AssertionError("Not made: %d %s".formatted(reply.status(), reply.body()));
        }
        return reply.text("/id");
    }

    /** The incomes that the server has. */
    ArrayNode incomes() {
        return elsewhere.get("/api/income?limit=200").json().withArray("data");
    }
}
