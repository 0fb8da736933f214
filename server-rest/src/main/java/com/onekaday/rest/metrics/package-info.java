/**
 * Figures of the running server in Prometheus' text form, for those who watch over it: the Java virtual machine,
 * requests, connections, thread pools, and what waits to be done or sent. They name nobody and no amount, and are shown
 * to administrators and to whoever brings the configured token.
 */
@NullMarked
package com.onekaday.rest.metrics;

import org.jspecify.annotations.NullMarked;
