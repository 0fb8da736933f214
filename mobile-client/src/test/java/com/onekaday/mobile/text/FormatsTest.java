package com.onekaday.mobile.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private final Formats english = new Formats(new Texts(Language.EN));
    private final Formats german = new Formats(new Texts(Language.DE));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567.5 | USD | $1,234,567.50",
                "1000.00   | USD | $1,000",
                "-3.2      | EUR | −€3.20",
                "1500      | JPY | ¥1,500",
                "12.345    | KWD | KWD 12.345",
                "0         | CHF | CHF 0"
            })
    void writesMoneyInEnglish(String amount, String currency, String expected) {
        assertThat(english.money(new BigDecimal(amount), currency)).isEqualTo(expected);
    }

    @Test
    void writesMoneyInGerman() {
        assertThat(german.money(new BigDecimal("1234567.5"), "EUR").replace('\u00a0', ' '))
                .isEqualTo("1.234.567,50 €");
    }

    @Test
    void writesDays() {
        var day = LocalDate.of(2026, 11, 27);

        assertThat(english.day(day)).isEqualTo("Friday, 27 November");
        assertThat(german.day(day)).isEqualTo("Freitag, 27. November");
        assertThat(english.axis(1_500)).isEqualTo("1.5k");
        assertThat(english.percent(new BigDecimal("0.125"))).isEqualTo("12%");
    }

    @Test
    void saysEverythingInBothLanguages() throws Exception {
        assertThat(keys("de")).isEqualTo(keys("en"));
    }

    private static Set<String> keys(String language) throws Exception {
        var sentences = new Properties();
        try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(language + ".properties"))) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return sentences.stringPropertyNames();
    }
}
