package com.onekaday.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.onekaday.error.Fault;
import com.onekaday.error.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomeEntryTest {

    @Test
    void fillsInTodayTheBaseCurrencyAndNoFee() {
        var entry = Drafts.of("12.5").read();

        assertThat(entry.date()).isEqualTo(Drafts.TODAY);
        assertThat(entry.amount().currency()).isEqualTo(Drafts.USD);
        assertThat(entry.amount().amount()).isEqualTo(new BigDecimal("12.50"));
        assertThat(entry.fee().amount()).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void isOfTheDayWhereTheAccountLives() {
        var entry = IncomeEntry.of(Drafts.of("1").draft(), Drafts.caller("Asia/Tokyo"), Drafts.CLOCK);

        assertThat(entry.date()).isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void takesTheFeeOff() {
        assertThat(Drafts.of("100").fee("2.90").read().net().amount()).isEqualTo(new BigDecimal("97.10"));
    }

    @Test
    void letsAFeeTakeAllButNotMore() {
        assertThat(Drafts.of("5").fee("5").read().net().isZero()).isTrue();
        assertThat(code(Drafts.of("5").fee("5.01"))).isEqualTo("/fee fee-too-large");
        assertThat(code(Drafts.of("5").fee("-1"))).isEqualTo("/fee negative-fee");
    }

    @Test
    void letsARefundCostAFee() {
        assertThat(Drafts.of("-5").fee("0.30").read().net().amount()).isEqualTo(new BigDecimal("-5.30"));
    }

    @ParameterizedTest
    @CsvSource({"JPY, 1.5, too-many-decimals", "USD, 1.005, too-many-decimals", "USD, 1234567890123456, too-large"})
    void neverRoundsNorCutsAnAmount(Currency currency, String amount, String expected) {
        assertThat(code(Drafts.of(amount).in(currency))).isEqualTo("/amount " + expected);
    }

    @ParameterizedTest
    @CsvSource({"JPY, 1500", "USD, 1.05", "KWD, 1.005", "CLF, 1.0005", "USD, 999999999999999.99"})
    void takesTheDecimalsThatACurrencyHas(Currency currency, BigDecimal amount) {
        assertThat(Drafts.of(amount.toPlainString())
                        .in(currency)
                        .read()
                        .amount()
                        .amount())
                .isEqualByComparingTo(amount);
    }

    @Test
    void isNoIncomeWithoutAnAmount() {
        assertThat(code(Drafts.of("0.00"))).isEqualTo("/amount zero-amount");
    }

    @Test
    void isRecordedFrom1990ToTomorrow() {
        assertThat(Drafts.of("1").on(LocalDate.of(1990, 1, 1)).read().date()).hasYear(1990);
        assertThat(Drafts.of("1").on(Drafts.TODAY.plusDays(1)).read().date()).hasDayOfMonth(1);
        assertThat(code(Drafts.of("1").on(LocalDate.of(1989, 12, 31)))).isEqualTo("/date date-too-early");
        assertThat(code(Drafts.of("1").on(Drafts.TODAY.plusDays(2)))).isEqualTo("/date date-in-future");
    }

    @Test
    void keepsADayThatHasBecomeTooLateByMovingWest() {
        var entry = Drafts.of("1").on(Drafts.TODAY.plusDays(1)).read();

        var restated = entry.restated(Drafts.of("2").draft(), Drafts.TODAY.minusDays(1));

        assertThat(restated.date()).isEqualTo(Drafts.TODAY.plusDays(1));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> entry.restated(
                        Drafts.of("2").on(Drafts.TODAY.plusDays(2)).draft(), Drafts.TODAY.minusDays(1)));
    }

    @Test
    void keepsDayAndCurrencyWhenRestatedWithoutThem() {
        var entry = Drafts.of("1").in(Drafts.EUR).on(LocalDate.of(2025, 5, 5)).read();

        var restated = entry.restated(Drafts.of("2").draft(), Drafts.TODAY);

        assertThat(restated.date()).isEqualTo(entry.date());
        assertThat(restated.amount().currency()).isEqualTo(Drafts.EUR);
    }

    @Test
    void isNegativeWhenItRefunds() {
        assertThat(code(Drafts.of("5").refunding(new UUID(0, 7)))).isEqualTo("/amount refund-not-negative");
    }

    @Test
    void needsTheSystemThatAnExternalIdBelongsTo() {
        assertThat(code(Drafts.of("5").named(null, "42"))).isEqualTo("/source_system required");
        assertThat(Drafts.of("5").named("shop", null).read().externalKey()).isEmpty();
        assertThat(Drafts.of("5").named("shop", "42").read().externalKey()).contains(new ExternalKey("shop", "42"));
    }

    @Test
    void comesFromSomewhere() {
        assertThat(code(Drafts.of("5").from("\u2003"))).isEqualTo("/source blank");
    }

    @Test
    void tellsEveryFaultAtOnce() {
        var draft = Drafts.of("1.005")
                .fee("-1.001")
                .on(LocalDate.of(2030, 1, 1))
                .named(null, "42")
                .from("\u2003");

        assertThatExceptionOfType(Refusal.class).isThrownBy(draft::read).satisfies(refusal -> assertThat(
                        refusal.faults())
                .extracting(Fault::pointer)
                .containsExactly("/amount", "/fee", "/date", "/source", "/source_system"));
    }

    @Test
    void keepsEachTagOnce() {
        assertThat(Drafts.of("5").tagged(" web ", "print", "web").read().tags()).containsExactly("web", "print");
    }

    private static String code(Drafts draft) {
        try {
            return "taken: " + draft.read();
        } catch (Refusal refusal) {
            var fault = refusal.faults().get(0);
            return fault.pointer() + " " + fault.code();
        }
    }
}
