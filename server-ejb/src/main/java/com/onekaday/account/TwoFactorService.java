package com.onekaday.account;

import com.onekaday.audit.AuditAction;
import com.onekaday.audit.AuditService;
import com.onekaday.error.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A second thing that a person has to have, besides knowing the password: set up, asked for, switched off. */
@Stateless
@TransactionAttribute(
        TransactionAttributeType.NOT_SUPPORTED) // a failed try stays counted, and passwords are hashed here
public class TwoFactorService {

    private static final String TRIES = "second-factor";
    private static final String ISSUER = "1K A Day";
    private static final String APP_CODE = "[0-9]{6}";

    @Inject
    SecondFactors factors;

    @Inject
    AccountService accounts;

    @Inject
    ProfileService profiles;

    @Inject
    Throttle throttle;

    @Inject
    SignInSettings settings;

    @Inject
    AuditService audit;

    public TwoFactorView get(Caller caller) {
        return factors.find(caller.id())
                .filter(SecondFactors.Kept::isInForce)
                .map(kept -> new TwoFactorView(true, kept.confirmedAt(), kept.recoveryCodes()))
                .orElse(new TwoFactorView(false, null, 0));
    }

    /**
     * Makes a secret for an authenticator app. Nothing is asked for at sign-in before a code has confirmed it.
     *
     * @throws Refusal where the password is wrong, or a second factor is in force
     */
    public TwoFactorSetup begin(Caller caller, PasswordProof proof) {
        accounts.requirePassword(caller, proof.currentPassword(), "/current_password");
        var secret = Base32.encode(Totp.newSecret());
        if (!factors.begin(caller.id(), secret)) {
            throw Refusal.conflict(
                    "two-factor-on", "Two-factor sign-in is on; switch it off before you set it up anew");
        }
        return new TwoFactorSetup(secret, uri(profiles.get(caller.id()).username(), secret));
    }

    /**
     * Puts the second factor in force.
     *
     * @return recovery codes, which are shown now and never again
     * @throws Refusal where the code is wrong, or there is nothing to confirm
     */
    public List<String> confirm(Caller caller, SecondFactorCode proof, Peer peer) {
        var kept = factors.find(caller.id()).filter(found -> !found.isInForce());
        if (kept.isEmpty()) {
            throw Refusal.conflict("nothing-to-confirm", "Begin by asking for a secret");
        }
        count(caller.id());
        if (!factors.useCode(caller.id(), kept.get(), digits(proof.code()))) {
            throw wrong("/code");
        }
        throttle.forget(TRIES, caller.id().toString());
        return factors.confirm(caller.id(), peer);
    }

    /** Makes new recovery codes; those from before hold no more. */
    public List<String> renewCodes(Caller caller, SecondFactorProof proof, Peer peer) {
        requireBoth(caller, proof, peer);
        return factors.renewCodes(caller.id(), peer);
    }

    public void disable(Caller caller, SecondFactorProof proof, Peer peer) {
        requireBoth(caller, proof, peer);
        factors.disable(caller.id(), peer);
    }

    /**
     * Asks for the second factor of somebody who knows the password; does nothing where there is none.
     *
     * @param code of the app, or a recovery code
     * @throws Refusal {@code totp-required} where it is missing, {@code totp-wrong}, or {@code too-many-tries}
     */
    public void require(UUID account, @Nullable String code, Peer peer) {
        var kept = factors.find(account).filter(SecondFactors.Kept::isInForce);
        if (kept.isEmpty()) {
            return;
        }
        if (code == null || code.isBlank()) {
            throw Refusal.of(
                    Refusal.Kind.NOT_SIGNED_IN,
                    "totp-required",
                    "Send the code of your authenticator app, or a recovery code, as totp");
        }
        if (!isRight(account, kept.get(), code, peer)) {
            throw Refusal.of(
                    Refusal.Kind.NOT_SIGNED_IN, "totp-wrong", "This code is wrong or was used; wait for the next one");
        }
    }

    private void requireBoth(Caller caller, SecondFactorProof proof, Peer peer) {
        var kept = factors.find(caller.id()).filter(SecondFactors.Kept::isInForce);
        if (kept.isEmpty()) {
            throw Refusal.conflict("two-factor-off", "Two-factor sign-in is off");
        }
        accounts.requirePassword(caller, proof.currentPassword(), "/current_password");
        if (!isRight(caller.id(), kept.get(), proof.code(), peer)) {
            throw wrong("/code");
        }
    }

    private boolean isRight(UUID account, SecondFactors.Kept kept, String code, Peer peer) {
        count(account);
        var typed = digits(code);
        var right = typed.matches(APP_CODE)
                ? factors.useCode(account, kept, typed)
                : factors.useRecoveryCode(account, code, peer);
        if (right) {
            throttle.forget(TRIES, account.toString());
        } else {
            audit.record(account, AuditAction.SECOND_FACTOR_FAILED, peer.address());
        }
        return right;
    }

    private void count(UUID account) {
        throttle.count(TRIES, account.toString(), settings.triesPerAccount, settings.window);
    }

    private static Refusal wrong(String pointer) {
        return Refusal.ruleBroken(pointer, "totp-wrong", "This code is wrong or was used; wait for the next one");
    }

    /** Apps show the code in groups. */
    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }

    private static String uri(String username, String secret) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encoded(ISSUER), encoded(username), secret, encoded(ISSUER));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
