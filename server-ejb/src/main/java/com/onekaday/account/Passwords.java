package com.onekaday.account;

import at.favre.lib.crypto.bcrypt.BCrypt;
import com.onekaday.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

/**
 * Hashes and checks passwords with bcrypt, cost 12.
 *
 * <p>Hashing runs in a small pool of its own: it costs a quarter of a second of one core, and many sign-ins at once
 * must not take all cores from everybody else. A full queue is refused, to be tried again.
 */
@ApplicationScoped
class Passwords {

    private static final int COST = 12;
    /** What bcrypt takes in. */
    static final int MAX_BYTES = 72;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    /** The hash of a password nobody has: an unknown name costs the same time as a wrong password. */
    private static final String NOBODYS = "$2a$12$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";

    private final ExecutorService pool;

    @Inject
    Passwords(@PasswordPool ExecutorService pool) {
        this.pool = pool;
    }

    String hash(String password) {
        return inPool(() -> BCrypt.withDefaults().hashToString(COST, password.toCharArray()));
    }

    boolean matches(String password, String hash) {
        var candidate = bytes(password);
        if (candidate.length > MAX_BYTES) {
            matchNobody("");
            return false;
        }
        return inPool(() -> BCrypt.verifyer().verify(candidate, bytes(hash)).verified);
    }

    /** Takes as long as {@link #matches} and matches nobody. */
    void matchNobody(String password) {
        matches(password.length() > MAX_BYTES ? "" : password, NOBODYS);
    }

    private <T> T inPool(Callable<T> work) {
        try {
            return pool.submit(work).get();
        } catch (RejectedExecutionException e) {
            throw Refusal.later(
                    Refusal.Kind.BUSY,
                    "busy",
                    "Too many people sign in right now; try again in a few seconds",
                    RETRY_AFTER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.later(Refusal.Kind.BUSY, "busy", "The server is stopping; try again", RETRY_AFTER);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Hashing failed", e.getCause());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
