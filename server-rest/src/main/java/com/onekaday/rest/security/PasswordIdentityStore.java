package com.onekaday.rest.security;

import com.onekaday.account.Peer;
import com.onekaday.account.SignInService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Knows people by user name or e-mail address and password; the caller's name is the account's id. */
@ApplicationScoped
public class PasswordIdentityStore implements IdentityStore {

    @Inject
    SignInService signIn;

    @Inject
    Instance<Peer> peer;

    /** Found by name by the identity store handler. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return signIn.verify(credential.getCaller(), credential.getPasswordAsString(), peer.get())
                .map(account -> new CredentialValidationResult(account.toString()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
