package com.onekaday.analytics;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes figures apart for an answer: the value where there is one, and else, under the figure's name, why there is none. */
public final class Reasons {

    private final Map<String, String> byName = new TreeMap<>();

    public <T> @Nullable T value(String name, Figure<T> figure) {
        if (figure.reason() != null) {
            byName.put(name, figure.reason().code());
        }
        return figure.value();
    }

    public Map<String, String> toMap() {
        return Map.copyOf(byName);
    }
}
