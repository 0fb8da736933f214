package com.onekaday.account;

import com.onekaday.audit.AuditAction;
import com.onekaday.audit.AuditService;
import com.onekaday.secret.SecretBox;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The second factors of accounts, each act in a transaction of its own.
 *
 * <p>Plain SQL: that a code holds once is decided by a condition of the update, also for two tries at the same time.
 */
@Stateless
public class SecondFactors {

    private static final String PUT = """
            insert into two_factor (account_id, secret, created_at, last_step) values (?1, ?2, ?3, ?4)
            on conflict (account_id) do update
               set secret = excluded.secret, created_at = excluded.created_at, last_step = excluded.last_step
             where two_factor.confirmed_at is null
            """;

    private static final String FIND = """
            select secret, confirmed_at, last_step,
                   (select count(*) from recovery_code r where r.account_id = f.account_id)
              from two_factor f
             where account_id = ?1
            """;

    private static final String USE_STEP =
            "update two_factor set last_step = ?2 where account_id = ?1 and last_step < ?2";

    @Inject
    EntityManager em;

    @Inject
    SecretBox box;

    @Inject
    AuditService audit;

    @Inject
    InstantSource clock;

    /** What is kept of one. */
    public record Kept(String sealed, @Nullable Instant confirmedAt, long lastStep, int recoveryCodes) {

        boolean isInForce() {
            return confirmedAt != null;
        }
    }

    public Optional<Kept> find(UUID account) {
        @SuppressWarnings("unchecked") // rows of a native query
        List<Object[]> rows =
                em.createNativeQuery(FIND).setParameter(1, account).getResultList();
        return rows.stream()
                .map(row -> new Kept(
                        (String) row[0],
                        instant((@Nullable Timestamp) row[1]),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).intValue()))
                .findFirst();
    }

    /** Keeps a new secret in the place of one that was never confirmed; says whether there was no other. */
    public boolean begin(UUID account, String secret) {
        return em.createNativeQuery(PUT)
                        .setParameter(1, account)
                        .setParameter(2, box.seal(purpose(account), secret))
                        .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                        .setParameter(4, Totp.NO_STEP)
                        .executeUpdate()
                > 0;
    }

    /** Whether the app shows this code now and nobody has used it; nobody can use it again. */
    public boolean useCode(UUID account, Kept kept, String code) {
        var totp = new Totp(Base32.decode(box.open(purpose(account), kept.sealed())));
        var step = totp.accept(code, clock.instant(), kept.lastStep());
        return step.isPresent()
                && em.createNativeQuery(USE_STEP)
                                .setParameter(1, account)
                                .setParameter(2, step.getAsLong())
                                .executeUpdate()
                        > 0;
    }

    /** Whether this is one of the recovery codes that are left; it is none any more then. */
    public boolean useRecoveryCode(UUID account, String code, Peer peer) {
        var used = em.createNativeQuery("delete from recovery_code where account_id = ?1 and hash = ?2")
                        .setParameter(1, account)
                        .setParameter(2, RecoveryCode.hash(code))
                        .executeUpdate()
                > 0;
        if (used) {
            audit.record(account, AuditAction.RECOVERY_CODE_USED, peer.address());
        }
        return used;
    }

    /** Puts the factor in force. */
    public List<String> confirm(UUID account, Peer peer) {
        em.createNativeQuery("update two_factor set confirmed_at = ?2 where account_id = ?1")
                .setParameter(1, account)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        audit.record(account, AuditAction.TWO_FACTOR_ENABLED, peer.address());
        return codes(account);
    }

    /** Other recovery codes for those that there are. */
    public List<String> renewCodes(UUID account, Peer peer) {
        em.createNativeQuery("delete from recovery_code where account_id = ?1")
                .setParameter(1, account)
                .executeUpdate();
        audit.record(account, AuditAction.RECOVERY_CODES_RENEWED, peer.address());
        return codes(account);
    }

    public void disable(UUID account, Peer peer) {
        remove(account);
        audit.record(account, AuditAction.TWO_FACTOR_DISABLED, peer.address());
    }

    /** Forgets the factor and its recovery codes; says whether there was one. */
    public boolean remove(UUID account) {
        return em.createNativeQuery("delete from two_factor where account_id = ?1")
                        .setParameter(1, account)
                        .executeUpdate()
                > 0;
    }

    private List<String> codes(UUID account) {
        var codes = RecoveryCode.fresh();
        codes.forEach(code -> em.createNativeQuery("insert into recovery_code (account_id, hash) values (?1, ?2)")
                .setParameter(1, account)
                .setParameter(2, RecoveryCode.hash(code))
                .executeUpdate());
        return codes;
    }

    private static @Nullable Instant instant(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }

    private static String purpose(UUID account) {
        return "two-factor:" + account;
    }
}
