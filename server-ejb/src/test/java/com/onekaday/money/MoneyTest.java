package com.onekaday.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.onekaday.error.Refusal;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void takesAsManyDecimalsAsEachCurrencyHas() {
        assertThat(Currency.getAvailableCurrencies()).allSatisfy(currency -> {
            var smallest = BigDecimal.ONE.movePointLeft(Money.minorDigits(currency));

            assertThat(Money.entered(smallest, currency, "/amount").amount()).isEqualTo(smallest);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> Money.entered(smallest.movePointLeft(1), currency, "/amount"));
        });
    }

    @Test
    void isEqualWhateverItWasWrittenLike() {
        var dollars = Currency.getInstance("USD");

        assertThat(new Money(new BigDecimal("5"), dollars)).isEqualTo(new Money(new BigDecimal("5.00"), dollars));
    }

    @Test
    void addsOnlyWhatIsInOneCurrency() {
        var dollar = new Money(BigDecimal.ONE, Currency.getInstance("USD"));
        var euro = new Money(BigDecimal.ONE, Currency.getInstance("EUR"));

        assertThat(dollar.plus(dollar).minus(dollar)).isEqualTo(dollar);
        assertThatIllegalArgumentException().isThrownBy(() -> dollar.plus(euro));
    }
}
