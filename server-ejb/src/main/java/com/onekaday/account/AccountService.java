package com.onekaday.account;

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
    private static final String PROOF = "password-change";

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
    ErasureService erasure;

    /**
     * Opens an account.
     *
     * @throws Refusal where the name or the address is taken, or too many register from one place
     */
    public AccountView register(NewAccount draft, Peer peer) {
        throttle.count(REGISTRATION, peer.counted(), settings.registrationsPerAddress, settings.registrationWindow);
        profiles.requireFree(draft.username(), draft.email());
        return profiles.open(draft, passwords.hash(draft.password()), peer);
    }

    /**
     * Changes the caller's password and ends all other sessions.
     *
     * @throws Refusal where the current password is wrong
     */
    public void changePassword(Caller caller, PasswordChange change, Peer peer) {
        requirePassword(caller, change.currentPassword(), "/current_password");
        profiles.changePassword(caller, passwords.hash(change.newPassword()), peer);
    }

    /**
     * Removes the caller's account and everything it has, at once and for good.
     *
     * @throws Refusal where the password is wrong, or nobody else would administer the service
     */
    public void erase(Caller caller, Erasure wish) {
        requirePassword(caller, wish.password(), "/password");
        erasure.erase(caller.id());
    }

    /**
     * Makes sure that it is the person who asks, and not somebody at a screen that was left open.
     *
     * @param pointer where the password stands in the request
     * @throws Refusal where the password is not the caller's, or was wrong too often
     */
    public void requirePassword(Caller caller, String password, String pointer) {
        throttle.count(PROOF, caller.id().toString(), settings.triesPerAccount, settings.window);
        if (!passwords.matches(password, accounts.credential(caller.id()).passwordHash())) {
            throw Refusal.ruleBroken(pointer, "wrong-password", "This is not your current password");
        }
        throttle.forget(PROOF, caller.id().toString());
    }
}
