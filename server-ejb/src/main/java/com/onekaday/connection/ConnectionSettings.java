package com.onekaday.connection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator decided about connections. */
@Dependent
class ConnectionSettings {

    /** How long a connection rests before it is read again. */
    final Duration every;

    @Inject
    ConnectionSettings(@ConfigProperty(name = "stripe.sync.every") Duration every) {
        this.every = every;
    }
}
