package com.onekaday.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The imports of all accounts, and how their kinds of files were read; every question names the account. */
@ApplicationScoped
class ImportFiles {

    private static final String BY_ID = "select f from ImportFile f where f.id = :id and f.accountId = :account";
    private static final String LIST = """
            select f from ImportFile f
             where f.accountId = :account and (:after is null or f.id < :after) order by f.id desc
            """;
    private static final String FIRST = "select f from ImportFile f where f.accountId = :account order by f.id desc";
    private static final String COUNT =
            "select count(f) from ImportFile f where f.accountId = :account and f.state in :states";
    private static final String MAPPING = "select mapping from import_mapping where account_id = ?1 and signature = ?2";
    private static final String REMEMBER = """
            insert into import_mapping (account_id, signature, mapping, used_at) values (?1, ?2, ?3, ?4)
            on conflict (account_id, signature) do update set mapping = excluded.mapping, used_at = excluded.used_at
            """;

    /** The kinds of files that were not seen for longest are forgotten. */
    private static final String FORGET = """
            delete from import_mapping
             where account_id = ?1
               and signature in (select signature from import_mapping where account_id = ?1
                                  order by used_at desc offset ?2)
            """;

    private static final String TRIM = """
            delete from import_file
             where account_id = ?1 and state in ('DONE', 'UNDONE')
               and id in (select id from import_file where account_id = ?1 order by id desc offset ?2)
            """;

    private static final int MOST_MAPPINGS = 100;

    private final EntityManager em;

    @Inject
    ImportFiles(EntityManager em) {
        this.em = em;
    }

    void add(ImportFile file) {
        em.persist(file);
        em.flush();
    }

    void remove(ImportFile file) {
        em.remove(file);
    }

    void write() {
        em.flush();
    }

    Optional<ImportFile> find(UUID accountId, UUID id) {
        return em.createQuery(BY_ID, ImportFile.class)
                .setParameter("id", id)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** For this transaction alone. */
    Optional<ImportFile> lock(UUID accountId, UUID id) {
        return em.createQuery(BY_ID, ImportFile.class)
                .setParameter("id", id)
                .setParameter("account", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<ImportFile> list(UUID accountId, @Nullable UUID after, int most) {
        var query = after == null
                ? em.createQuery(FIRST, ImportFile.class)
                : em.createQuery(LIST, ImportFile.class).setParameter("after", after);
        return query.setParameter("account", accountId).setMaxResults(most).getResultList();
    }

    long count(UUID accountId, List<ImportState> states) {
        return em.createQuery(COUNT, Long.class)
                .setParameter("account", accountId)
                .setParameter("states", states)
                .getSingleResult();
    }

    /** Forgets the imports that are done longest ago, but not their incomes. */
    void keepLatest(UUID accountId, int most) {
        em.createNativeQuery(TRIM)
                .setParameter(1, accountId)
                .setParameter(2, most)
                .executeUpdate();
    }

    Optional<ImportMapping> mapping(UUID accountId, String signature) {
        @SuppressWarnings("unchecked") // cells of a native query
        List<String> found = em.createNativeQuery(MAPPING)
                .setParameter(1, accountId)
                .setParameter(2, signature)
                .getResultList();
        return found.stream().findFirst().map(ImportJson::mapping);
    }

    void remember(ImportFile file, Instant now) {
        em.createNativeQuery(REMEMBER)
                .setParameter(1, file.accountId())
                .setParameter(2, file.signature())
                .setParameter(3, ImportJson.mapping(file.mapping()))
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        em.createNativeQuery(FORGET)
                .setParameter(1, file.accountId())
                .setParameter(2, MOST_MAPPINGS)
                .executeUpdate();
    }
}
