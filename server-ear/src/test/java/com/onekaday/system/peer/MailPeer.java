package com.onekaday.system.peer;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server, and in front of it somebody who may spoil a connection. */
public final class MailPeer implements AutoCloseable {

    /** What becomes of a connection. */
    public enum Mood {
        /** It goes through; the word that a mail was taken waits until the gate is open. */
        SERVING,
        /** "Come back later" is all that it hears. */
        REFUSING,
        /** It breaks off amid the mail. */
        DYING,
        /** Nobody says anything. */
        SILENT
    }

    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger connections = new AtomicInteger();
    private final Gate gate = new Gate();
    private final ServerSocket front;
    private volatile Mood mood = Mood.SERVING;

    public MailPeer() {
        mails.start();
        try {
            front = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    public int port() {
        return front.getLocalPort();
    }

    public Gate gate() {
        return gate;
    }

    /** From the next connection on. */
    public void behave(Mood otherwise) {
        mood = otherwise;
    }

    /** How often somebody has connected. */
    public int connections() {
        return connections.get();
    }

    /** What was taken. */
    public List<MimeMessage> mails() {
        return List.of(mails.getReceivedMessages());
    }

    /** The ids of what was taken, one for each time. */
    public List<String> ids() {
        return mails().stream().map(MailPeer::id).toList();
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was taken for an address. */
    public List<MimeMessage> mailsTo(String address) {
        return mails().stream()
                .filter(mail -> Arrays.toString(recipients(mail)).contains(address))
                .toList();
    }

    private static Object[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void accept() {
        while (!front.isClosed()) {
            try {
                var client = front.accept();
                connections.incrementAndGet();
                threads.execute(() -> serve(client, mood));
            } catch (IOException e) {
                // closed: that was the last one
            }
        }
    }

    private void serve(Socket client, Mood now) {
        try (client) {
            switch (now) {
                case SERVING, DYING -> pass(client, now == Mood.DYING);
                case REFUSING -> say(client.getOutputStream(), "421 Come back later");
                case SILENT -> client.getInputStream().transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            // the client is gone
        }
    }

    /** Hands on what the client says as it comes, and what the server says line by line. */
    private void pass(Socket client, boolean dies) throws IOException {
        try (var server = new Socket(
                        InetAddress.getLoopbackAddress(), mails.getSmtp().getPort());
                var replies =
                        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII))) {
            threads.execute(() -> handOn(client, server));
            var amidMail = false;
            for (var line = replies.readLine(); line != null; line = replies.readLine()) {
                if (amidMail) {
                    gate.pass();
                }
                say(client.getOutputStream(), line);
                amidMail = line.startsWith("354");
                if (amidMail && dies) {
                    return;
                }
            }
        }
    }

    private static void handOn(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException e) {
            // one of them is gone
        }
    }

    private static void say(OutputStream to, String line) throws IOException {
        to.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        to.flush();
    }

    @Override
    public void close() {
        gate.open();
        try {
            front.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
            mails.stop();
        }
    }
}
