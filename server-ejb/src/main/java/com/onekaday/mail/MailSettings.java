package com.onekaday.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the mail server is reached. */
@Dependent
public class MailSettings {
    /** Where TLS begins with the connection, not after it. */
    private static final int IMPLICIT_TLS_PORT = 465;

    private static final int SUBMISSION_PORT = 587;
    private static final int PLAIN_PORT = 25;
    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "15000";

    final Optional<String> server;
    final Optional<String> username;
    final String password;
    final String sender;
    private final int port;
    private final boolean tls;

    /**
     * Reads how the mail server is reached.
     *
     * @param tls whether the connection has to be encrypted, from its first byte where the port is 465
     */
    @Inject
    public MailSettings(
            @ConfigProperty(name = "mail.server") Optional<String> server,
            @ConfigProperty(name = "mail.port") Optional<Integer> port,
            @ConfigProperty(name = "mail.use.tls") boolean tls,
            @ConfigProperty(name = "mail.username") Optional<String> username,
            @ConfigProperty(name = "mail.password") Optional<String> password,
            @ConfigProperty(name = "mail.sender") String sender) {
        this.server = server;
        this.port = port.orElse(tls ? SUBMISSION_PORT : PLAIN_PORT);
        this.tls = tls;
        this.username = username;
        this.password = password.orElse("");
        this.sender = sender;
    }

    /** Whether letters can be sent at all. */
    public boolean isConfigured() {
        return server.isPresent();
    }

    /** In the words of Jakarta Mail. */
    Properties toProperties() {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", server.orElse(""));
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.auth", String.valueOf(username.isPresent()));
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        var implicit = tls && port == IMPLICIT_TLS_PORT;
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(implicit));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(tls && !implicit));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(tls && !implicit));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
