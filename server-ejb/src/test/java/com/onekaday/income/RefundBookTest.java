package com.onekaday.income;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.error.Fault;
import com.onekaday.error.Refusal;
import com.onekaday.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefundBookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private final Income original = income(Drafts.of("100").on(DAY));

    @Test
    void countsRefundsUntilNothingIsLeft() {
        var book = book(original);

        assertThat(enter(book, "-60")).isEmpty();
        assertThat(enter(book, "-40.01")).containsExactly("/amount refund-too-large");
        assertThat(enter(book, "-40")).isEmpty();
        assertThat(enter(book, "-0.01")).containsExactly("/amount refund-too-large");
    }

    @Test
    void countsThoseThatWereMadeBefore() {
        var book = new RefundBook(Map.of(original.id(), original), Map.of(original.id(), refunded("-70", DAY)));

        assertThat(enter(book, "-31")).containsExactly("/amount refund-too-large");
        assertThat(enter(book, "-30")).isEmpty();
    }

    @Test
    void takesARefundOutThatIsMadeAnew() {
        var book = new RefundBook(Map.of(original.id(), original), Map.of(original.id(), refunded("-70", DAY)));

        book.withdraw(income(Drafts.of("-70").on(DAY).refunding(original.id())));

        assertThat(enter(book, "-100")).isEmpty();
    }

    @Test
    void knowsOnlyTheIncomesOfTheAccount() {
        assertThat(enter(book(), "-1")).containsExactly("/refund_of unknown-income");
    }

    @Test
    void refundsNoRefundAndNoCorrection() {
        var correction = income(Drafts.of("-100").on(DAY));
        var refund = income(Drafts.of("-100").on(DAY).refunding(original.id()));

        assertThat(enter(book(correction), correction, Drafts.of("-1"))).contains("/refund_of not-refundable");
        assertThat(enter(book(refund), refund, Drafts.of("-1"))).contains("/refund_of not-refundable");
    }

    @Test
    void refundsInTheSameCurrencyAndNotBefore() {
        var draft = Drafts.of("-1").in(Drafts.EUR).on(DAY.minusDays(1));

        assertThat(enter(book(original), original, draft))
                .containsExactly("/currency refund-currency", "/date refund-too-early");
    }

    @Test
    void bearsWhatItsRefundsLeave() {
        var refunded = refunded("-60", DAY.plusDays(5));

        assertThat(restate(refunded, Drafts.of("60").on(DAY.plusDays(5)))).isEmpty();
        assertThat(restate(refunded, Drafts.of("59.99").on(DAY.plusDays(6))))
                .containsExactly("/amount refunded", "/date refunded");
        assertThat(restate(refunded, Drafts.of("100").in(Drafts.EUR).on(DAY))).containsExactly("/currency refunded");
        assertThat(restate(refunded, Drafts.of("-60").on(DAY).refunding(UUID.randomUUID())))
                .containsExactly("/refund_of refunded", "/amount refunded");
    }

    private static List<String> restate(Refunded refunded, Drafts draft) {
        return faults(() -> refunded.allow(draft.read()));
    }

    private List<String> enter(RefundBook book, String amount) {
        return enter(book, original, Drafts.of(amount));
    }

    private static List<String> enter(RefundBook book, Income original, Drafts draft) {
        var refund = draft.refunding(original.id()).read();
        return faults(() -> book.enter(original.id(), refund));
    }

    private static List<String> faults(Runnable attempt) {
        try {
            attempt.run();
            return List.of();
        } catch (Refusal refusal) {
            return refusal.faults().stream().map(RefundBookTest::name).toList();
        }
    }

    private static String name(Fault fault) {
        return fault.pointer() + " " + fault.code();
    }

    private static RefundBook book(Income... originals) {
        return new RefundBook(Stream.of(originals).collect(Collectors.toMap(Income::id, income -> income)), Map.of());
    }

    private static Refunded refunded(String total, LocalDate first) {
        return new Refunded(new Money(new BigDecimal(total), Currency.getInstance("USD")), first);
    }

    private static Income income(Drafts draft) {
        var entry = draft.read();
        var now = Instant.parse("2026-01-31T12:00:00Z");
        var source = new Source(new UUID(0, 1), entry.source(), now);
        return new Income(entry, source, Drafts.USD, Optional.empty(), now);
    }
}
