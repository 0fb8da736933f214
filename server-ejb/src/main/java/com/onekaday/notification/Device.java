package com.onekaday.notification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a program that calls us is, in words a person knows, as far as it says so. */
final class Device {
    private static final Map<String, String> PROGRAMS =
            ordered("Edg/", "Edge", "OPR/", "Opera", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari");
    private static final Map<String, String> SYSTEMS = ordered(
            "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows", "Mac OS", "macOS", "Linux",
            "Linux");
    private static final int MAX = 60;

    private Device() {}

    static String named(String userAgent) {
        var program = first(PROGRAMS, userAgent);
        var system = first(SYSTEMS, userAgent);
        if (program.isEmpty()) {
            return userAgent.isBlank() ? "?" : userAgent.substring(0, Math.min(MAX, userAgent.length()));
        }
        return system.map(name -> program.get() + ", " + name).orElse(program.get());
    }

    private static Optional<String> first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Signs in the order in which they are looked for: most programs also name those that they resemble. */
    private static Map<String, String> ordered(String... signsAndNames) {
        var names = new LinkedHashMap<String, String>();
        for (var i = 0; i < signsAndNames.length; i += 2) {
            names.put(signsAndNames[i], signsAndNames[i + 1]);
        }
        return names;
    }
}
