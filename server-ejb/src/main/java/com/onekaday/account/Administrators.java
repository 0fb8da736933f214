package com.onekaday.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the accounts administrators that the operator has listed, when the server starts and never later. */
@Startup
@Singleton
@DependsOn("Migration")
public class Administrators {

    private static final Logger LOG = System.getLogger(Administrators.class.getName());

    @Inject
    ListedNames listed;

    @Inject
    AppointmentService appointments;

    /** Whether somebody may sign in to the demo's administrator, whose password everybody knows. */
    @Inject
    @ConfigProperty(name = "demo.admin")
    boolean demo;

    @PostConstruct
    void appoint() {
        var known = listed.keys().stream().filter(appointments::appoint).count();
        if (known < listed.keys().size()) {
            LOG.log(
                    Level.WARNING,
                    "{0} of {1} names in ADMIN_ACCOUNTS belong to no account, and nobody can take them: "
                            + "start without them, register, then list them",
                    listed.keys().size() - known,
                    listed.keys().size());
        }
        appointments.openDemo(demo);
    }
}
