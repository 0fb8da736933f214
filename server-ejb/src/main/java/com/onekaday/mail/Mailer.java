package com.onekaday.mail;

import com.onekaday.outbox.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hands letters to the mail server. */
@ApplicationScoped
public class Mailer {
    /** A mail server's answer that more tries will not change (RFC 5321, 4.2.1). */
    private static final Pattern FOR_EVER = Pattern.compile("\\s*5\\d\\d[ -].*", Pattern.DOTALL);

    private final MailSettings settings;
    private final InstantSource clock;

    @Inject
    public Mailer(MailSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public boolean isConfigured() {
        return settings.isConfigured();
    }

    /** Hands a letter over; once that is done it is the mail server's. */
    public Receipt send(Letter letter) {
        if (!settings.isConfigured()) {
            return Receipt.refused("MAIL_SERVER is not set");
        }
        try {
            transmit(write(letter));
            return Receipt.sent("The mail server has it");
        } catch (AddressException e) {
            return Receipt.refused("The address cannot be written to");
        } catch (AuthenticationFailedException e) {
            return Receipt.failed("The mail server does not accept MAIL_USERNAME and MAIL_PASSWORD");
        } catch (MessagingException e) {
            return isForEver(e)
                    ? Receipt.refused("The mail server refuses the letter")
                    : Receipt.failed("The mail server cannot take the letter now");
        }
    }

    private void transmit(MimeMessage message) throws MessagingException {
        if (settings.username.isPresent()) {
            Transport.send(message, settings.username.get(), settings.password);
        } else {
            Transport.send(message);
        }
    }

    private MimeMessage write(Letter letter) throws MessagingException {
        var sender = new InternetAddress(settings.sender, true);
        var message = new Numbered(Session.getInstance(settings.toProperties()), messageId(letter, sender));
        message.setFrom(sender);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
        message.saveChanges();
        return message;
    }

    private static String messageId(Letter letter, InternetAddress sender) {
        var address = sender.getAddress();
        return "<" + letter.id() + address.substring(address.indexOf('@')) + ">";
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static boolean isForEver(MessagingException failure) {
        for (@Nullable Exception cause = failure;
                cause instanceof MessagingException one;
                cause = one.getNextException()) {
            if (FOR_EVER.matcher(String.valueOf(one.getMessage())).matches()) {
                return true;
            }
        }
        return false;
    }

    /** A message whose id is ours: the library would make another one for each try. */
    private static final class Numbered extends MimeMessage {
        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
