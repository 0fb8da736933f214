package com.onekaday.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many failed sign-ins and how many registrations are let through in which time. */
@Dependent
class SignInSettings {

    final int triesPerAccount;
    final int triesPerAddress;
    final Duration window;
    final int registrationsPerAddress;
    final Duration registrationWindow;

    @Inject
    SignInSettings(
            @ConfigProperty(name = "sign.in.tries.per.account") int triesPerAccount,
            @ConfigProperty(name = "sign.in.tries.per.address") int triesPerAddress,
            @ConfigProperty(name = "sign.in.window") Duration window,
            @ConfigProperty(name = "registrations.per.address") int registrationsPerAddress,
            @ConfigProperty(name = "registration.window") Duration registrationWindow) {
        this.triesPerAccount = triesPerAccount;
        this.triesPerAddress = triesPerAddress;
        this.window = window;
        this.registrationsPerAddress = registrationsPerAddress;
        this.registrationWindow = registrationWindow;
    }
}
