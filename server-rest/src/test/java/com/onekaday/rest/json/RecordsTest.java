package com.onekaday.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.onekaday.error.Fault;
import com.onekaday.error.Refusal;
import jakarta.json.Json;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

    private final Records records =
            new Records(Validation.buildDefaultValidatorFactory().getValidator());

    /** A request as resources take them. */
    public record Order(
            @NotNull BigDecimal dailyTarget,
            @Nullable Currency currency,
            @Nullable LocalDate date,
            @Nullable List<@NotBlank String> tags,
            @Nullable DayOfWeek weekStart,
            @Nullable Boolean confirmed,
            @Nullable @Size(max = 3) String note,
            @Nullable @Max(10) Integer share) {}

    @Test
    void readsEveryKindOfValue() {
        var order = read("""
                {"daily_target": "12.50", "currency": "EUR", "date": "2024-02-29", "tags": ["a", "b"],
                 "week_start": "sunday", "confirmed": true, "unknown": [1]}
                """);

        assertThat(order)
                .isEqualTo(new Order(
                        new BigDecimal("12.50"),
                        Currency.getInstance("EUR"),
                        LocalDate.of(2024, 2, 29),
                        List.of("a", "b"),
                        DayOfWeek.SUNDAY,
                        true,
                        null,
                        null));
    }

    @Test
    void tellsEveryFaultAtOnceWithItsPlace() {
        var faults = faults("""
                {"currency": "EURO", "date": "2023-02-29", "tags": ["fine", "", 7], "week_start": "noday", "confirmed": "yes"}
                """);

        assertThat(faults)
                .extracting(Fault::pointer)
                .containsExactly(
                        "/confirmed", "/currency", "/daily_target", "/date", "/tags/1", "/tags/2", "/week_start");
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(faults("{\"tags\": [\"fine\", \" \"]}"))
                .extracting(Fault::detail)
                .containsExactly("daily_target is required", "tags/1 is required");
    }

    @Test
    void saysInPlainWordsHowLongAndHowMuch() {
        assertThat(faults("{\"daily_target\": \"1\", \"note\": \"too long\", \"share\": 11}"))
                .extracting(Fault::detail)
                .containsExactly("Use 0 to 3 characters or entries", "Use 10 or less");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "+5", "NaN", "1,50", "", " 1", ".5", "1.", "0x1F", "١٢"})
    void takesPlainDecimalsOnly(String text) {
        assertThat(faults("{\"daily_target\": \"%s\"}".formatted(text)))
                .extracting(Fault::code)
                .containsExactly("invalid-decimal");
    }

    @Test
    void refusesANumberThatIsNoString() {
        assertThat(faults("{\"daily_target\": 12.5}")).extracting(Fault::code).containsExactly("invalid-decimal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XAU", "eur", "EU"})
    void takesCurrenciesThatPeopleArePaidIn(String code) {
        assertThat(faults("{\"daily_target\": \"1\", \"currency\": \"%s\"}".formatted(code)))
                .extracting(Fault::pointer)
                .containsExactly("/currency");
    }

    @Test
    void refusesTextThatTheDatabaseCannotKeep() {
        assertThat(faults("{\"daily_target\": \"1\", \"tags\": [\"a\\u0000b\", \"\\ud800\"]}"))
                .extracting(Fault::pointer)
                .containsExactly("/tags/0", "/tags/1");
    }

    private Order read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return records.bind(reader.readObject(), Order.class);
        }
    }

    private List<Fault> faults(String json) {
        var refusal = catchThrowableOfType(Refusal.class, () -> read(json));
        assertThat(refusal).isNotNull();
        return refusal.faults();
    }
}
