package com.onekaday.transfer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.income.IncomeView;
import com.onekaday.transfer.format.FileFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What left as CSV or JSON comes back as it was. */
class ExportImportTest {

    private static final Instant NOW = Instant.parse("2026-02-01T10:00:00Z");

    /** What is in the way of one format or another. */
    private static final Arbitrary<String> PIECES = Arbitraries.of(
            "a", "b ", " ", ",", ";", "\"", "'", "=", "+", "-", "@", "\\", "|", "é", "漢", "😀", ":20:", "{", "<",
            "1.5");

    private static final Arbitrary<String> LINE =
            PIECES.list().ofMinSize(1).ofMaxSize(6).map(pieces -> String.join("", pieces));
    private static final Arbitrary<String> NAME = LINE.filter(text -> !text.isBlank());
    private static final Arbitrary<String> LINES = Arbitraries.oneOf(PIECES, Arbitraries.of("\n", "\r\n", "\t", ":61:"))
            .list()
            .ofMinSize(1)
            .ofMaxSize(9)
            .map(pieces -> String.join("", pieces));

    @Property(tries = 200)
    void comesBackFromCsv(@ForAll("incomes") List<IncomeView> incomes) throws IOException {
        assertThat(read(incomes, FileFormat.CSV, ExportCsv::new))
                .containsExactlyElementsOf(incomes.stream().map(Stated::of).toList());
    }

    @Property(tries = 200)
    void comesBackFromJson(@ForAll("incomes") List<IncomeView> incomes) throws IOException {
        assertThat(read(incomes, FileFormat.JSON, out -> new ExportJson(out, "USD", NOW)))
                .containsExactlyElementsOf(incomes.stream().map(Stated::of).toList());
    }

    @Provide
    Arbitrary<List<IncomeView>> incomes() {
        var days = Arbitraries.integers().between(0, 13_000).map(LocalDate.of(1990, 1, 1)::plusDays);
        var money = Arbitraries.of("USD", "EUR", "JPY", "KWD").flatMap(code -> Arbitraries.longs()
                .between(-999_999_999_999L, 999_999_999_999L)
                .filter(units -> units != 0)
                .map(units -> new Gross(code, units)));
        var texts = Combinators.combine(NAME, LINES.injectNull(0.3)).as(Texts::new);
        var tags = NAME.map(String::strip).list().uniqueElements().ofMaxSize(4);
        var keys = Combinators.combine(LINE.injectNull(0.3), LINE.injectNull(0.3))
                .as((system, id) -> new Key(system, system == null ? null : id));
        var hours = Arbitraries.integers()
                .between(1, 999_999)
                .map(cents -> BigDecimal.valueOf(cents, 2))
                .injectNull(0.5);
        return Combinators.combine(days, money, texts, tags, keys, hours)
                .as(ExportImportTest::income)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static IncomeView income(
            LocalDate day, Gross gross, Texts texts, List<String> tags, Key key, @Nullable BigDecimal hours) {
        var fee = gross.amount().signum() > 0
                ? gross.amount().movePointLeft(1).setScale(gross.scale(), RoundingMode.DOWN)
                : gross.zero();
        return new IncomeView(
                UUID.nameUUIDFromBytes(texts.toString().getBytes(StandardCharsets.UTF_8)),
                gross.amount(),
                fee,
                gross.amount().subtract(fee),
                gross.code(),
                texts.source().strip(),
                day,
                texts.note(),
                tags,
                gross.amount().signum() < 0 ? new UUID(1, gross.units()) : null,
                hours,
                key.system(),
                key.id(),
                null,
                "USD",
                null,
                null,
                null,
                false,
                false,
                NOW,
                NOW,
                1);
    }

    private static List<Stated> read(List<IncomeView> incomes, FileFormat format, Writer to) throws IOException {
        var path = Files.createTempFile("incomes", ".export");
        try {
            try (var out = Files.newOutputStream(path)) {
                var writer = to.open(out);
                for (var income : incomes) {
                    writer.write(income);
                }
                writer.end();
            }
            return read(path, format);
        } finally {
            Files.delete(path);
        }
    }

    private static List<Stated> read(Path path, FileFormat format) throws IOException {
        var rows = FileRows.of(path);
        assertThat(rows.format()).isEqualTo(format);
        return rows.drafts().stream().map(Stated::of).toList();
    }

    /** What opens a file for incomes. */
    private interface Writer {
        ExportWriter open(OutputStream out) throws IOException;
    }

    private record Gross(String code, long units) {

        int scale() {
            return Currency.getInstance(code).getDefaultFractionDigits();
        }

        BigDecimal amount() {
            return BigDecimal.valueOf(units, scale());
        }

        BigDecimal zero() {
            return BigDecimal.valueOf(0, scale());
        }
    }

    private record Texts(String source, @Nullable String note) {}

    private record Key(@Nullable String system, @Nullable String id) {}

    /** What a person or a shop said of an income; all else follows from it. */
    private record Stated(
            UUID id,
            BigDecimal amount,
            BigDecimal fee,
            String currency,
            String source,
            LocalDate date,
            @Nullable String note,
            List<String> tags,
            @Nullable UUID refundOf,
            @Nullable BigDecimal hours,
            @Nullable String sourceSystem,
            @Nullable String externalId) {

        static Stated of(IncomeView income) {
            return new Stated(
                    income.id(),
                    income.amount(),
                    income.fee(),
                    income.currency(),
                    income.source(),
                    income.date(),
                    income.note(),
                    income.tags(),
                    income.refundOf(),
                    income.hours(),
                    income.sourceSystem(),
                    income.externalId());
        }

        static Stated of(ImportDraft draft) {
            assertThat(draft.faults()).isEmpty();
            var income = draft.toIncome(draft.refundOf());
            return new Stated(
                    requireNonNull(draft.ownId()),
                    income.amount(),
                    requireNonNull(income.fee()),
                    requireNonNull(income.currency()).getCurrencyCode(),
                    income.source(),
                    requireNonNull(income.date()),
                    income.note(),
                    requireNonNull(income.tags()),
                    income.refundOf(),
                    income.hours(),
                    income.sourceSystem(),
                    income.externalId());
        }
    }
}
