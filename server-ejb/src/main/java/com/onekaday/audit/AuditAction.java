package com.onekaday.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
    PROFILE_CHANGED,
    ACCOUNT_ERASED,
    TWO_FACTOR_ENABLED,
    TWO_FACTOR_DISABLED,
    TWO_FACTOR_RESET,
    SECOND_FACTOR_FAILED,
    RECOVERY_CODE_USED,
    RECOVERY_CODES_RENEWED,
    ADMIN_APPOINTED,
    ADMIN_DISMISSED,
    ACCOUNT_LOCKED,
    ACCOUNT_UNLOCKED,
    SIGNED_OUT_EVERYWHERE,
    BILLING_EVENT_REPLAYED,
    BILLING_RECONCILED,
    JOB_RETRIED,
    JOB_CANCELLED,
    ANNOUNCED,
    ANNOUNCEMENT_REMOVED,
    RATE_ACCEPTED,
    RATE_REJECTED,
    ARCHIVE_TAKEN,
    ARCHIVE_RESTORED;

    /** The name that is stored, in kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<AuditAction> of(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code().equals(code))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(AuditAction::code).toList();
    }
}
