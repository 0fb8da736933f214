package com.onekaday.transfer;

import com.onekaday.platform.UuidV7;
import com.onekaday.transfer.format.FileFormat;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that somebody brought, and how far its import is. */
@Entity
@Table(name = "import_file")
class ImportFile {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileFormat format;

    private @Nullable String encoding;
    private @Nullable String preset;
    private String signature;
    private String header;
    private String mapping;
    private boolean remembered;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "job_id")
    private @Nullable UUID jobId;

    private int added;
    private int duplicates;
    private int merged;
    private int invalid;
    private int skipped;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ImportFile() {}

    ImportFile(
            UUID accountId,
            String name,
            FileFormat format,
            @Nullable String encoding,
            List<String> header,
            ImportMapping mapping,
            boolean remembered,
            Instant now) {
        this.id = UuidV7.at(now);
        this.accountId = accountId;
        this.name = name;
        this.format = format;
        this.encoding = encoding;
        this.preset = format.isStatement()
                ? null
                : ImportPreset.of(header).map(ImportPreset::title).orElse(null);
        this.signature = ImportSignature.of(format, header);
        this.header = ImportJson.list(header);
        this.mapping = ImportJson.mapping(mapping);
        this.remembered = remembered;
        this.state = ImportState.PREVIEW;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    String name() {
        return name;
    }

    String signature() {
        return signature;
    }

    ImportState state() {
        return state;
    }

    @Nullable
    UUID jobId() {
        return jobId;
    }

    ImportMapping mapping() {
        return ImportJson.mapping(mapping);
    }

    ImportMapper mapper() {
        return new ImportMapper(
                mapping(),
                format,
                ImportSignature.system(format.code(), signature),
                ImportPreset.ONEKADAY.title().equals(preset));
    }

    void map(ImportMapping as) {
        this.mapping = ImportJson.mapping(as);
        this.remembered = false;
    }

    void start(ImportState working, UUID job) {
        this.state = working;
        this.jobId = job;
        this.finishedAt = null;
    }

    void count(ImportCounts counts) {
        this.added = counts.added();
        this.duplicates = counts.duplicates();
        this.merged = counts.merged();
        this.invalid = counts.invalid();
        this.skipped = counts.skipped();
    }

    void finish(ImportState as, Instant now) {
        this.state = as;
        this.finishedAt = now;
    }

    ImportCounts counts() {
        return new ImportCounts(added, duplicates, 0, merged, invalid, skipped);
    }

    ImportView toView(ImportCounts counts, @Nullable ImportJobView job) {
        var read = mapping();
        return new ImportView(
                id,
                name,
                format.code(),
                encoding,
                preset,
                state.code(),
                remembered,
                read.isComplete(),
                ImportJson.list(header),
                ImportMappingView.of(read),
                counts,
                job,
                createdAt,
                finishedAt,
                version);
    }
}
