package com.onekaday.launcher;

import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** Where the database is and who signs in to it. */
public record DatabaseAddress(String jdbcUrl, String user, String password) {

    private static final Pattern SCHEME = Pattern.compile("^(jdbc:postgresql|postgres(ql)?(\\+\\w+)?)://");
    private static final int OLDEST = 15;
    private static final String EXPECTED = "DATABASE_URL is not like postgresql://user:password@host:5432/database";

    /** Reads {@code postgresql://user:password@host:5432/database} and {@code jdbc:postgresql://…?user=…&password=…}. */
    static DatabaseAddress parse(String url) {
        var scheme = SCHEME.matcher(url);
        if (!scheme.find()) {
            throw new StartFailure(EXPECTED);
        }
        try {
            return of(new URI("postgresql://" + url.substring(scheme.end())));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new StartFailure(EXPECTED, e);
        }
    }

    private static DatabaseAddress of(URI uri) {
        if (uri.getRawAuthority() == null || uri.getRawPath().length() < 2) {
            throw new StartFailure(EXPECTED);
        }
        var authority = uri.getRawAuthority();
        var at = authority.lastIndexOf('@');
        var signIn =
                at < 0 ? List.<String>of() : List.of(authority.substring(0, at).split(":", 2));
        var user = signIn.isEmpty() ? "" : decoded(signIn.get(0));
        var password = signIn.size() < 2 ? "" : decoded(signIn.get(1));
        var rest = new ArrayList<String>();
        for (var parameter : uri.getRawQuery() == null
                ? List.<String>of()
                : List.of(uri.getRawQuery().split("&"))) {
            var pair = parameter.split("=", 2);
            switch (pair[0]) {
                case "user" -> user = decoded(pair[pair.length - 1]);
                case "password" -> password = decoded(pair[pair.length - 1]);
                default -> rest.add(parameter);
            }
        }
        var query = rest.isEmpty() ? "" : "?" + String.join("&", rest);
        var url = "jdbc:postgresql://" + authority.substring(at + 1) + uri.getRawPath() + query;
        return new DatabaseAddress(url, user.isEmpty() ? System.getProperty("user.name") : user, password);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    void check() {
        var login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("loginTimeout", "5");
        try (var connection = DriverManager.getConnection(jdbcUrl, login)) {
            requireVersion(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw new StartFailure(
                    "The database at %s cannot be used: %s; check DATABASE_URL"
                            .formatted(jdbcUrl.replaceFirst("\\?.*", ""), reason(e)),
                    e);
        }
    }

    /** Older ones lack what the tables are made with. */
    static void requireVersion(int major) {
        if (major < OLDEST) {
            throw new StartFailure(
                    "DATABASE_URL names a PostgreSQL %d; the oldest that will do is %d".formatted(major, OLDEST));
        }
    }

    private static String reason(SQLException e) {
        if (e.getCause() instanceof UnknownHostException) {
            return "its host is unknown";
        }
        if (e.getCause() instanceof SocketTimeoutException) {
            return "it does not answer";
        }
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }

    Settings addTo(Settings settings) {
        return settings.with("DATASOURCE_URL", jdbcUrl)
                .with("DATASOURCE_USER", user)
                .with("DATASOURCE_PASSWORD", password);
    }

    @Override
    public String toString() {
        return jdbcUrl;
    }
}
