package com.onekaday.income;

import com.onekaday.platform.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Where income comes from: a client, a shop, a platform. */
@Entity
class Source {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private boolean archived;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Source() {}

    Source(UUID accountId, SourceName name, Instant now) {
        this.id = UuidV7.at(now);
        this.accountId = accountId;
        this.name = name.spelling();
        this.nameKey = name.key();
        this.createdAt = now;
    }

    void change(SourceName newName, boolean nowArchived) {
        this.name = newName.spelling();
        this.nameKey = newName.key();
        this.archived = nowArchived;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    SourceName name() {
        return new SourceName(name, nameKey);
    }

    SourceView toView() {
        return new SourceView(id, name, archived, createdAt, version);
    }
}
