package com.onekaday.account;

import com.onekaday.platform.Text;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Lets people back in who have forgotten their password.
 *
 * <p>Says and does the same for an address that is known and one that is not.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no connection is held while a password is hashed
public class PasswordResetService {
    private static final String BY_ACCOUNT = "password-reset";
    private static final String BY_ADDRESS = "password-reset-address";
    private static final String CONFIRM = "password-reset-confirm";

    @Inject
    PasswordResets resets;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    SignInSettings settings;

    /** Sends a way back in to an address, if an account has it. */
    public void request(NewPasswordReset wish, Peer peer) {
        throttle.count(BY_ADDRESS, peer.address(), settings.triesPerAddress, settings.window);
        throttle.count(BY_ACCOUNT, Text.fold(wish.email()), settings.triesPerAccount, settings.window);
        resets.open(wish.email());
    }

    /**
     * Takes a new password for whoever has the token, ends all sessions and uses the token up.
     *
     * @throws Refusal where the token is unknown, used or over
     */
    public void confirm(PasswordResetConfirmation confirmation, Peer peer) {
        throttle.count(CONFIRM, peer.address(), settings.triesPerAddress, settings.window);
        resets.require(confirmation.token());
        resets.use(confirmation.token(), passwords.hash(confirmation.password()), peer);
    }
}
