package com.onekaday.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells whose a token is. Every request asks, so it is one statement, and one more once a minute. */
@Stateless
public class AuthenticationService {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private static final String BY_HASH = """
            select a.id, t.session_id, t.kind, t.scopes, a.role, a.base_currency, a.time_zone, a.locale, a.week_start,
                   a.auto_freeze, l.revision, coalesce(s.last_used_at, t.last_used_at), t.id
              from token t
              join account a on a.id = t.account_id
              join ledger l on l.account_id = a.id
              left join session s on s.id = t.session_id
             where t.hash = ?1 and t.kind <> 'REFRESH' and a.locked_at is null
               and (t.expires_at is null or t.expires_at > ?2) and (s.id is null or s.expires_at > ?2)
            """;

    private static final String BY_ID = """
            select a.id, a.base_currency, a.time_zone, a.locale, a.week_start, a.auto_freeze, l.revision
              from account a
              join ledger l on l.account_id = a.id
             where a.id = ?1
            """;

    @Inject
    EntityManager em;

    @Inject
    SessionService sessions;

    @Inject
    TokenService tokens;

    @Inject
    InstantSource clock;

    /** The caller that holds {@code secret}; empty where it is unknown, revoked or over. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Caller> authenticate(String secret) {
        var now = clock.instant();
        @SuppressWarnings("unchecked") // rows of a native query
        List<Object[]> rows = em.createNativeQuery(BY_HASH)
                .setParameter(1, Secret.hash(secret))
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().findFirst().map(row -> caller(row, now));
    }

    /** The account itself, for work that nobody asked for; empty where it is gone. It may do nothing over HTTP. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Caller> account(UUID id) {
        @SuppressWarnings("unchecked") // rows of a native query
        List<Object[]> rows = em.createNativeQuery(BY_ID).setParameter(1, id).getResultList();
        return rows.stream().findFirst().map(row -> caller((UUID) row[0], null, CredentialKind.NONE, Set.of(), row, 1));
    }

    private Caller caller(Object[] row, Instant now) {
        var kind = CredentialKind.valueOf((String) row[2]);
        var sessionId = (@Nullable UUID) row[1];
        noteUse(sessionId, (UUID) row[12], (@Nullable Timestamp) row[11], now);
        return caller((UUID) row[0], sessionId, kind, roles((@Nullable String) row[3], (String) row[4]), row, 5);
    }

    /** Settings come in the same order in every row, from some cell on. */
    private static Caller caller(
            UUID id, @Nullable UUID sessionId, CredentialKind kind, Set<String> roles, Object[] row, int settings) {
        return new Caller(
                id,
                sessionId,
                kind,
                roles,
                Currency.getInstance((String) row[settings]),
                ZoneId.of((String) row[settings + 1]),
                Locale.forLanguageTag((String) row[settings + 2]),
                DayOfWeek.valueOf((String) row[settings + 3]),
                (Boolean) row[settings + 4],
                ((Number) row[settings + 5]).longValue());
    }

    /** A session may do everything its account may; a personal token what it was made for. */
    private static Set<String> roles(@Nullable String scopes, String role) {
        if (scopes != null) {
            return Set.of(scopes.split(" "));
        }
        var roles = new HashSet<>(Scope.codes());
        roles.add(Scope.MEMBER);
        roles.add(role);
        return Set.copyOf(roles);
    }

    private void noteUse(@Nullable UUID sessionId, UUID tokenId, @Nullable Timestamp lastUse, Instant now) {
        if (lastUse != null && lastUse.toInstant().isAfter(now.minus(NOTED_EVERY))) {
            return;
        }
        if (sessionId == null) {
            tokens.noteUse(tokenId);
        } else {
            sessions.noteUse(sessionId);
        }
    }
}
