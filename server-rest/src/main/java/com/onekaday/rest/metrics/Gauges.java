package com.onekaday.rest.metrics;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;

/** Puts together what is measured at one moment under one name. */
final class Gauges {

    private final GaugeSnapshot.Builder gauge = GaugeSnapshot.builder();

    Gauges(String name, String help) {
        gauge.name(name).help(help);
    }

    static GaugeSnapshot one(String name, String help, Number value) {
        return new Gauges(name, help).with(value).toSnapshot();
    }

    /** Adds a value, which names and values of labels, in turn, tell from the others. */
    Gauges with(Number value, String... labels) {
        gauge.dataPoint(GaugeDataPointSnapshot.builder()
                .labels(Labels.of(labels))
                .value(value.doubleValue())
                .build());
        return this;
    }

    GaugeSnapshot toSnapshot() {
        return gauge.build();
    }
}
