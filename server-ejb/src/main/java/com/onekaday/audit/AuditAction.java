package com.onekaday.audit;

import java.util.Locale;

/** The acts that are remembered. */
public enum AuditAction {
    REGISTERED,
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    PASSWORD_CHANGED,
    SESSION_REVOKED,
    REFRESH_TOKEN_REUSED,
    TOKEN_CREATED,
    TOKEN_REVOKED,
    PROFILE_CHANGED;

    /** The name that is stored, in kebab-case. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
