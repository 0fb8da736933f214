package com.onekaday.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
    private static final long STEP = 1_111_111_109 / 30;

    private final Totp totp = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 6238, appendix B: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130",
    })
    void computesTheCodesOfTheStandard(long second, String code) {
        assertThat(totp.code(second / 30)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void toleratesAStepOfDifferenceBetweenClocks(int steps, boolean accepted) {
        assertThat(totp.accept(totp.code(STEP + steps), NOW, Totp.NO_STEP).isPresent())
                .isEqualTo(accepted);
    }

    @Test
    void acceptsNeitherAUsedCodeNorAnEarlierOne() {
        assertThat(totp.accept(totp.code(STEP), NOW, STEP)).isEmpty();
        assertThat(totp.accept(totp.code(STEP - 1), NOW, STEP)).isEmpty();
        assertThat(totp.accept(totp.code(STEP + 1), NOW, STEP)).hasValue(STEP + 1);
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foobar, MZXW6YTBOI"})
    void writesSecretsInBase32(String text, String written) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);

        assertThat(Base32.encode(bytes)).isEqualTo(written);
        assertThat(Base32.decode(written)).isEqualTo(bytes);
    }

    @Test
    void makesTenDifferentRecoveryCodesThatAreReadHoweverTheyAreTyped() {
        assertThat(RecoveryCode.fresh())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z0-9]{5}-[a-z0-9]{5}"));
        assertThat(RecoveryCode.hash("ABCDE 23456")).isEqualTo(RecoveryCode.hash("abcde-23456"));
    }
}
