package com.onekaday.insight;

import com.onekaday.platform.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was written about an account on a day. */
@Entity
class Insight {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private LocalDate day;

    @Column(name = "cache_key")
    private String cacheKey;

    private @Nullable String reason;
    private @Nullable String model;
    private String content;
    private int dropped;
    private @Nullable Boolean useful;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Insight() {}

    @SuppressWarnings("NullAway.Init") // "useful" is for the person to say
    Insight(UUID accountId, LocalDate day, Written written, Instant now) {
        this.id = UuidV7.at(now);
        this.accountId = accountId;
        this.day = day;
        this.cacheKey = written.cacheKey();
        this.reason = written.reason();
        this.model = written.model();
        this.content = written.content().toJson();
        this.dropped = written.content().dropped();
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    void judge(boolean isUseful) {
        this.useful = isUseful;
    }

    InsightView toView() {
        var written = Content.fromJson(content);
        return new InsightView(
                id,
                day,
                written.claims(),
                written.actions(),
                written.facts(),
                reason,
                model,
                dropped,
                useful,
                createdAt);
    }
}
