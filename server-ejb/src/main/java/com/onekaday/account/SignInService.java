package com.onekaday.account;

import com.onekaday.audit.AuditAction;
import com.onekaday.audit.AuditService;
import com.onekaday.error.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Checks names and passwords. Takes the same time and says the same for an unknown name and a wrong password. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no connection is held while a password is hashed
public class SignInService {

    private static final String BY_ACCOUNT = "sign-in-account";
    private static final String BY_ADDRESS = "sign-in-address";

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    SignInSettings settings;

    @Inject
    AuditService audit;

    /**
     * Finds the account that the name and the password belong to.
     *
     * @param login the user name or e-mail address, in any case
     * @throws Refusal {@code too-many-tries} for this name or address, {@code account-locked}
     */
    public Optional<UUID> verify(String login, String password, Peer peer) {
        throttle.count(BY_ADDRESS, peer.counted(), settings.triesPerAddress, settings.window);
        var credential = accounts.findCredential(login);
        var subject = credential.map(Credential::accountId).map(UUID::toString).orElse(login);
        throttle.count(BY_ACCOUNT, subject, settings.triesPerAccount, settings.window);
        var matches = matches(credential, password);
        if (!matches) {
            audit.record(
                    credential.map(Credential::accountId).orElse(null), AuditAction.SIGN_IN_FAILED, peer.address());
            return Optional.empty();
        }
        throttle.forget(BY_ACCOUNT, subject);
        throttle.giveBack(BY_ADDRESS, peer.counted());
        return credential.map(Credential::accountId).map(this::requireUnlocked);
    }

    /** Only somebody who knows the password is told that the account is locked. */
    private UUID requireUnlocked(UUID account) {
        if (accounts.get(account).isLocked()) {
            throw Refusal.of(
                    Refusal.Kind.FORBIDDEN, "account-locked", "This account is locked; ask whoever runs this server");
        }
        return account;
    }

    private boolean matches(Optional<Credential> credential, String password) {
        if (credential.isEmpty()) {
            passwords.matchNobody(password);
            return false;
        }
        return passwords.matches(password, credential.get().passwordHash());
    }
}
