package com.onekaday.transfer;

import com.onekaday.platform.Text;
import com.onekaday.platform.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What contains a text comes from a source, and gets tags. */
@Entity
@Table(name = "import_rule")
class ImportRule {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String contains;
    private String source;
    private String tags;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ImportRule() {}

    @SuppressWarnings("NullAway.Init") // change() fills what is left
    ImportRule(UUID accountId, NewImportRule draft, Instant now) {
        this.id = UuidV7.at(now);
        this.accountId = accountId;
        this.createdAt = now;
        change(draft);
    }

    void change(NewImportRule draft) {
        this.contains = draft.contains().strip();
        this.source = draft.source().strip();
        this.tags = ImportJson.list(
                draft.tags() == null
                        ? List.of()
                        : draft.tags().stream().map(String::strip).distinct().toList());
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    String source() {
        return source;
    }

    List<String> tags() {
        return ImportJson.list(tags);
    }

    /** Whether one of the texts contains what it looks for, in any spelling. */
    boolean fits(String origin, @Nullable String note) {
        var wanted = Text.fold(contains);
        return Text.fold(origin).contains(wanted)
                || (note != null && Text.fold(note).contains(wanted));
    }

    ImportRuleView toView() {
        return new ImportRuleView(id, contains, source, tags(), createdAt, version);
    }
}
