package com.onekaday.system;

import com.onekaday.launcher.DatabaseAddress;
import com.onekaday.system.peer.HttpPeer;
import com.onekaday.system.peer.MailPeer;
import com.onekaday.system.peer.Model;
import com.onekaday.system.peer.OwnCertificate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Those whom one product calls, its tables and its logs. */
public final class Peers implements AutoCloseable {

    private final MailPeer mail = new MailPeer();
    private final HttpPeer model = new HttpPeer(Model::honest);
    private final HttpPeer hook = new HttpPeer(call -> new HttpPeer.Answer(204, ""));
    private final OwnCertificate certificate = new OwnCertificate();
    private final HttpPeer push = new HttpPeer(call -> new HttpPeer.Answer(201, ""), certificate);
    private final DatabaseAddress database;
    private final Path logs;

    Peers(DatabaseAddress database, Path folder) {
        this.database = database;
        this.logs = folder.resolve("server/log");
    }

    /** What a product has to know of them. */
    Map<String, String> settings() {
        return Map.of(
                "MAIL_SERVER",
                "127.0.0.1",
                "MAIL_PORT",
                Integer.toString(mail.port()),
                "OUTBOUND_PRIVATE_TARGETS",
                "true",
                "OPENAI_API_KEY",
                "sk-of-the-tests",
                "OPENAI_BASE_URL",
                model.address() + "/v1",
                "OPENAI_TIMEOUT",
                "PT1S",
                "STRIPE_API_BASE",
                hook.address(),
                "JAVA_OPTS", // one test's failures are none of the next one's
                "-Dcom.onekaday.insight.OpenAiCalls/ask/CircuitBreaker/delay=1 " + certificate.javaOptions());
    }

    DatabaseAddress database() {
        return database;
    }

    public MailPeer mail() {
        return mail;
    }

    public HttpPeer model() {
        return model;
    }

    /** The push service of browsers. */
    public HttpPeer push() {
        return push;
    }

    /** Whoever else is called. */
    public HttpPeer hook() {
        return hook;
    }

    /** Changes rows of an account, which the statement names by a question mark. */
    public int change(String sql, UUID account) {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, account);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of what is kept of an account. */
    public List<String> texts(String sql, UUID account) {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, account);
            var texts = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return List.copyOf(texts);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that the server has written so far. */
    public String logs() {
        try (var files = Files.walk(logs)) {
            var whole = new StringBuilder();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                whole.append(Files.readString(file));
            }
            return whole.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        mail.close();
        model.close();
        hook.close();
        push.close();
    }
}
