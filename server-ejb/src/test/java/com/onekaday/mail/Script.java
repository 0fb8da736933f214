package com.onekaday.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A mail server that gives one answer after the other, and hangs up when it has none left. */
final class Script implements AutoCloseable {
    private final ServerSocket socket;

    private Script(ServerSocket socket) {
        this.socket = socket;
    }

    static Script playing(String... answers) throws IOException {
        var script = new Script(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
        var thread = new Thread(() -> script.play(List.of(answers)), "mail script");
        thread.setDaemon(true);
        thread.start();
        return script;
    }

    int port() {
        return socket.getLocalPort();
    }

    private void play(List<String> answers) {
        try (var connection = socket.accept()) {
            var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
            var out = connection.getOutputStream();
            say(out, "220 script");
            for (var answer : answers) {
                if (in.readLine() == null) {
                    return;
                }
                say(out, answer);
            }
        } catch (IOException e) {
            // the test is over, or has hung up first
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
