package com.onekaday.benchmark;

import io.gatling.javaapi.core.ChainBuilder;
import java.util.OptionalDouble;

/**
 * Requests that are measured together.
 *
 * @param goal what the server and its database may spend on one, in milliseconds
 * @param share of the requests that were asked for: fewer where each is heavy or only looked at
 */
record Kind(String name, OptionalDouble goal, double share, ChainBuilder request) {

    static Kind of(String name, double goal, ChainBuilder request) {
        return new Kind(name, OptionalDouble.of(goal), 1, request);
    }

    static Kind heavy(String name, double goal, ChainBuilder request) {
        return new Kind(name, OptionalDouble.of(goal), 0.2, request);
    }

    static Kind glance(String name, ChainBuilder request) {
        return new Kind(name, OptionalDouble.empty(), 0.1, request);
    }
}
