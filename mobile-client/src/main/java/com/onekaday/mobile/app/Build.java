package com.onekaday.mobile.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Properties;

/** What the build decided: the version, and where the server is unless the person says otherwise. */
public record Build(String version, URI server) {

    static Build read() {
        var properties = new Properties();
        try (var in = Build.class.getResourceAsStream("/com/onekaday/mobile/build.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var server = System.getProperty("onekaday.server", properties.getProperty("server"));
        return new Build(properties.getProperty("version"), URI.create(server));
    }
}
