package com.onekaday.benchmark;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Says in one line what is missing, before Gatling starts: it would show a stack trace. */
public final class Check {

    private static final int PATIENCE_MILLIS = 5_000;

    private Check() {}

    /** Takes the address of the product. */
    public static void main(String[] arguments) {
        try {
            var address = URI.create(arguments[0]);
            Processes.of(address);
            requireReady(address);
        } catch (IllegalStateException | IllegalArgumentException e) {
            System.err.println("ERROR: " + e.getMessage());
            // Maven runs this class in its own process: it must not go on and measure nothing.
            System.exit(1);
        }
    }

    private static void requireReady(URI address) {
        try {
            var connection =
                    (HttpURLConnection) address.resolve("/health/ready").toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                throw new IllegalStateException("The server at %s is not ready yet".formatted(address));
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The server at %s does not answer: %s".formatted(address, e.getMessage()), e);
        }
    }
}
