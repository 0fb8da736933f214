package com.onekaday.error;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says no to a caller, with a stable code and a sentence that tells what to do; rolls the transaction back. */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    /** Why a caller is refused; each kind is one HTTP status. */
    public enum Kind {
        UNREADABLE,
        NOT_SIGNED_IN,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        STALE,
        RULE_BROKEN,
        TOO_LARGE,
        TOO_MANY,
        UPSTREAM_FAILED,
        BUSY
    }

    private final Kind kind;
    private final String code;
    private final transient List<Fault> faults;
    private final transient @Nullable Duration retryAfter;

    private Refusal(Kind kind, String code, String detail, List<Fault> faults, @Nullable Duration retryAfter) {
        super(detail);
        this.kind = kind;
        this.code = code;
        this.faults = faults;
        this.retryAfter = retryAfter;
    }

    public static Refusal of(Kind kind, String code, String detail) {
        return new Refusal(kind, code, detail, List.of(), null);
    }

    public static Refusal notFound(String what) {
        return of(Kind.NOT_FOUND, "not-found", "There is no such " + what + " in your account");
    }

    public static Refusal conflict(String code, String detail) {
        return of(Kind.CONFLICT, code, detail);
    }

    /** A value that something else has already; {@code pointer} says which field of the request it is about. */
    public static Refusal conflictAt(String pointer, String code, String detail) {
        return new Refusal(Kind.CONFLICT, code, detail, List.of(new Fault(pointer, code, detail)), null);
    }

    /** A value that is readable and breaks a rule; {@code pointer} says which field of the request it is about. */
    public static Refusal ruleBroken(String pointer, String code, String detail) {
        return new Refusal(Kind.RULE_BROKEN, code, detail, List.of(new Fault(pointer, code, detail)), null);
    }

    /** Several values that are readable and invalid, told at once. */
    public static Refusal invalid(List<Fault> faults) {
        var detail = faults.size() == 1
                ? faults.get(0).detail()
                : "%d values need your attention, see errors".formatted(faults.size());
        return new Refusal(Kind.RULE_BROKEN, "invalid", detail, List.copyOf(faults), null);
    }

    /** A parameter of the address that cannot be read; {@code name} is the parameter's. */
    public static Refusal badParameter(String name, String detail) {
        var fault = new Fault("/" + name, "bad-parameter", detail);
        return new Refusal(Kind.UNREADABLE, "bad-parameter", detail, List.of(fault), null);
    }

    /** The caller asks too often, or the server is too busy; {@code retryAfter} says when to come back. */
    public static Refusal later(Kind kind, String code, String detail, Duration retryAfter) {
        return new Refusal(kind, code, detail, List.of(), retryAfter);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Fault> faults() {
        return faults;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
