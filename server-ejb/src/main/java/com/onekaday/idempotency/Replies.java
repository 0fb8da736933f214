package com.onekaday.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The replies that are kept. */
@ApplicationScoped
class Replies {

    private static final String CLAIM = """
            select pg_try_advisory_xact_lock(?1), encode(k.fingerprint, 'hex'), k.status, k.location, k.etag, k.body
              from (select 1) one
              left join idempotency_key k on k.account_id = ?2 and k.key_hash = decode(?3, 'hex') and k.created_at > ?4
            """;
    private static final String KEEP = """
            insert into idempotency_key as kept (account_id, key_hash, fingerprint, status, location, etag, body, created_at)
            values (?1, decode(?2, 'hex'), decode(?3, 'hex'), ?4, ?5, ?6, ?7, ?8)
            on conflict (account_id, key_hash) do update
               set fingerprint = excluded.fingerprint, status = excluded.status, location = excluded.location,
                   etag = excluded.etag, body = excluded.body, created_at = excluded.created_at
             where kept.created_at <= ?9
            """;
    private static final String REMOVE = """
            delete from idempotency_key
             where (account_id, key_hash) in (select account_id, key_hash from idempotency_key
                                               where created_at <= ?1 limit ?2 for update skip locked)
            """;

    private final EntityManager em;

    @Inject
    Replies(EntityManager em) {
        this.em = em;
    }

    /** Takes the key until the transaction ends, unless another transaction has it; finds the reply kept since. */
    Claim claim(Key key, Instant since) {
        var row = (@Nullable Object[]) em.createNativeQuery(CLAIM)
                .setParameter(1, key.lock())
                .setParameter(2, key.accountId())
                .setParameter(3, key.hash())
                .setParameter(4, since.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return Claim.of(row);
    }

    /** Keeps a reply in the place of one that is not younger than {@code since}; false where there is a younger one. */
    boolean keep(Key key, String fingerprint, StoredReply reply, Instant now, Instant since) {
        return em.createNativeQuery(KEEP)
                        .setParameter(1, key.accountId())
                        .setParameter(2, key.hash())
                        .setParameter(3, fingerprint)
                        .setParameter(4, reply.status())
                        .setParameter(5, reply.location())
                        .setParameter(6, reply.etag())
                        .setParameter(7, reply.body())
                        .setParameter(8, now.atOffset(ZoneOffset.UTC))
                        .setParameter(9, since.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                > 0;
    }

    /** Removes at most {@code max} replies that are not younger than {@code since}. */
    int remove(Instant since, int max) {
        return em.createNativeQuery(REMOVE)
                .setParameter(1, since.atOffset(ZoneOffset.UTC))
                .setParameter(2, max)
                .executeUpdate();
    }
}
