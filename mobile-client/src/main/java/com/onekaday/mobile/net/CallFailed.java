package com.onekaday.mobile.net;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request came to nothing. The kind says what can be done about it. */
public final class CallFailed extends Exception {

    /** Why. */
    public enum Kind {
        /** The server cannot be reached: it has not got the request. */
        OFFLINE,
        /** No reply, or not in time: it may have got the request. */
        TIMED_OUT,
        /** Something else answered, such as a hotel's sign-in page. */
        STRANGE,
        /** The server failed; it may do better later. */
        BROKEN,
        /** The server asks to come back later. */
        BUSY,
        /** Nobody is signed in any more. */
        SIGNED_OUT,
        /** It was changed by somebody else. */
        STALE,
        /** There is no such thing. */
        GONE,
        /** It would be refused again: something in it is wrong. */
        REFUSED;

        /** Whether the same request may well succeed later. */
        public boolean isPassing() {
            return switch (this) {
                case OFFLINE, TIMED_OUT, STRANGE, BROKEN, BUSY, SIGNED_OUT -> true;
                case STALE, GONE, REFUSED -> false;
            };
        }
    }

    private final Kind kind;
    private final int status;
    private final String code;
    private final transient @Nullable Duration retryAfter;

    /**
     * Describes a failure.
     *
     * @param status the reply's, 0 where there was none
     * @param code the server's stable code, empty where there was none
     * @param detail the server's sentence for people, empty where there was none
     */
    public CallFailed(Kind kind, int status, String code, String detail, @Nullable Duration retryAfter) {
        super(detail);
        this.kind = kind;
        this.status = status;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    static CallFailed unanswered(Kind kind) {
        return new CallFailed(kind, 0, "", "", null);
    }

    static CallFailed of(Reply reply) {
        var problem = reply.fields();
        var code = problem.flatMap(fields -> fields.optionalText("code")).orElse("");
        var detail = problem.flatMap(fields -> fields.optionalText("detail")).orElse("");
        return new CallFailed(kind(reply, code), reply.status(), code, detail, reply.retryAfter());
    }

    private static Kind kind(Reply reply, String code) {
        if (!reply.isOurs()) {
            return reply.status() >= 500 ? Kind.BROKEN : Kind.STRANGE;
        }
        return switch (reply.status()) {
            case 401 -> Kind.SIGNED_OUT;
            case 404, 410 -> Kind.GONE;
            case 409 -> code.equals("idempotency-in-flight") ? Kind.BUSY : Kind.REFUSED;
            case 412 -> Kind.STALE;
            case 408, 429, 503 -> Kind.BUSY;
            default -> reply.status() >= 500 ? Kind.BROKEN : Kind.REFUSED;
        };
    }

    public Kind kind() {
        return kind;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
