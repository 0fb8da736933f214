package com.onekaday.account;

import com.onekaday.audit.AuditService;
import com.onekaday.error.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Opens accounts and changes passwords: the acts that hash a password outside of any transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountService {

    private static final String REGISTRATION = "registration";

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    SignInSettings settings;

    @Inject
    ProfileService profiles;

    @Inject
    AuditService audit;

    /**
     * Opens an account.
     *
     * @throws Refusal where the name or the address is taken, or too many register from one place
     */
    public AccountView register(NewAccount draft, Peer peer) {
        throttle.count(REGISTRATION, peer.address(), settings.registrationsPerAddress, settings.registrationWindow);
        profiles.requireFree(draft.username(), draft.email());
        return profiles.open(draft, passwords.hash(draft.password()), peer);
    }

    /**
     * Changes the caller's password and ends all other sessions.
     *
     * @throws Refusal where the current password is wrong
     */
    public void changePassword(Caller caller, PasswordChange change, Peer peer) {
        throttle.count("password-change", caller.id().toString(), settings.triesPerAccount, settings.window);
        var current = accounts.credential(caller.id()).passwordHash();
        if (!passwords.matches(change.currentPassword(), current)) {
            throw Refusal.ruleBroken("/current_password", "wrong-password", "This is not your current password");
        }
        profiles.changePassword(caller, passwords.hash(change.newPassword()), peer);
        throttle.forget("password-change", caller.id().toString());
    }
}
