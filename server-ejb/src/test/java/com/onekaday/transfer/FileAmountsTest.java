package com.onekaday.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileAmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "POINT|1,234.50|1234.50",
                "POINT|$1,234.50|1234.50",
                "POINT|-$20.00|-20.00",
                "POINT|(12.50)|-12.50",
                "POINT|12.50-|-12.50",
                "POINT|12'345.60|12345.60",
                "POINT|1,00,000|100000",
                "POINT|.50|.50",
                "COMMA|1.234,50|1234.50",
                "COMMA|1 234,50 Kč|1234.50",
                "COMMA|+50,00|50.00",
                "COMMA|EUR 7|7",
                "PLAIN|-7.25|-7.25"
            })
    void readsWhatPeopleAndBanksWrite(DecimalMark mark, String text, String amount) {
        assertThat(FileAmounts.read(text, mark).orElseThrow()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "POINT|1,50",
                "COMMA|1.50",
                "POINT|1.2.3",
                "POINT|--5",
                "POINT|(-5)",
                "POINT|abc",
                "POINT|1e3",
                "PLAIN|$120",
                "PLAIN|1,50",
                "COMMA|-"
            })
    void guessesAtNothing(DecimalMark mark, String text) {
        assertThat(FileAmounts.read(text, mark)).isEmpty();
    }
}
