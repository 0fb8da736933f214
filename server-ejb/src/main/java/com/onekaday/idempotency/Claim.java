package com.onekaday.idempotency;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody finds who takes a key.
 *
 * @param taken false while another request has it
 * @param fingerprint of the request that was replied to; null where there was none
 */
record Claim(
        boolean taken,
        @Nullable String fingerprint,
        @Nullable StoredReply reply) {

    static Claim of(@Nullable Object[] row) {
        var fingerprint = (String) row[1];
        return new Claim(Boolean.TRUE.equals(row[0]), fingerprint, fingerprint == null ? null : reply(row));
    }

    private static StoredReply reply(@Nullable Object[] row) {
        var status = (Number) Objects.requireNonNull(row[2]);
        return new StoredReply(
                status.intValue(), (String) row[3], (String) row[4], (String) Objects.requireNonNull(row[5]));
    }
}
