package com.onekaday.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How the server's Java virtual machine is set up. */
final class ServerOptions {

    /** From here on Java warns at each start of what WildFly does; older ones don't know the option. */
    private static final int WARNS_OF_UNSAFE = 24;

    /** How often memory that compiling took goes back to the system. */
    private static final Duration GIVE_BACK = Duration.ofMinutes(1);

    private ServerOptions() {}

    static List<String> of(Settings settings) {
        var cores = Runtime.getRuntime().availableProcessors();
        var options = new ArrayList<String>();
        options.add("-Xms128m");
        options.add("-Xmx" + memory(settings));
        options.add("-XX:MaxMetaspaceSize=256m");
        options.add("-XX:+UseSerialGC");
        options.add("-XX:+IgnoreUnrecognizedVMOptions"); // early updates of Java 17 don't know the next one
        options.add("-XX:TrimNativeHeapInterval=" + GIVE_BACK.toMillis());
        options.add("-Xss512k");
        options.add("-Djava.net.preferIPv4Stack=true");
        options.add("-Djava.awt.headless=true");
        options.add("-Dfile.encoding=UTF-8");
        options.add("-Donekaday.console.level=" + settings.get("CONSOLE_LOG_LEVEL", "INFO"));
        options.add("-Donekaday.http.threads=" + 4 * cores);
        options.add("-Donekaday.password.threads=" + Math.max(1, cores / 2));
        options.add("-Djboss.tx.node.id=" + nodeName(settings));
        options.add("-Dorg.wildfly.sigterm.suspend.timeout=5");
        if (Runtime.version().feature() >= WARNS_OF_UNSAFE) {
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        if (settings.isOn("DEMO")) {
            options.add("-Dliquibase.contexts=demo");
            options.add("-Ddemo.admin=" + isLocal(settings));
        }
        settings.find("JAVA_OPTS").ifPresent(more -> options.addAll(List.of(more.split("\\s+"))));
        return options;
    }

    private static String memory(Settings settings) {
        var memory = settings.get("SERVER_MEMORY", "256m");
        if (!memory.matches("[1-9][0-9]*[kKmMgG]")) {
            throw new StartFailure("SERVER_MEMORY is no size such as 256m: " + memory);
        }
        return memory;
    }

    /** Everybody knows the password of the demo's administrator: only this machine may sign in to it. */
    static boolean isLocal(Settings settings) {
        return settings.get("BIND_ADDRESS", "127.0.0.1").equals("127.0.0.1");
    }

    /** Servers that share a database must differ in it; longer names are refused. */
    private static String nodeName(Settings settings) {
        var name = settings.get("NODE_NAME", hostName());
        return name.substring(Math.max(0, name.length() - 23));
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "1";
        }
    }
}
