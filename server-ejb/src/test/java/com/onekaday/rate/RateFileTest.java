package com.onekaday.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.onekaday.money.PublishedRate;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateFileTest {

    private static final String GOOD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <e:Envelope xmlns:e="urn:e" xmlns="urn:rates"><Cube>
              <Cube time="2026-03-03"><Cube currency="USD" rate="1.0412"/><Cube currency="QQQ" rate="7"/></Cube>
              <Cube time="2026-03-02"><Cube currency="USD" rate="1.0398"/><Cube currency="JPY" rate="158.2"/></Cube>
            </Cube></e:Envelope>
            """;

    @Test
    void readsEachDaysRates() throws FeedFailed {
        assertThat(read(GOOD))
                .containsExactly(
                        rate("USD", "2026-03-03", "1.0412"),
                        rate("USD", "2026-03-02", "1.0398"),
                        rate("JPY", "2026-03-02", "158.2"));
    }

    @Test
    void takesNoPartOfATruncatedFile() {
        assertRefused(GOOD.substring(0, GOOD.indexOf("JPY")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not found",
                "<html><body>Moved</body></html>",
                "<Cube><Cube currency='USD' rate='1.04'/></Cube>",
                "<Cube time='2026-02-30'><Cube currency='USD' rate='1.04'/></Cube>",
                "<Cube time='2026-03-02'><Cube currency='USD'/></Cube>",
                "<Cube time='2026-03-02'><Cube currency='USD' rate='0.0'/></Cube>",
                "<Cube time='2026-03-02'><Cube currency='USD' rate='-1.04'/></Cube>",
                "<Cube time='2026-03-02'><Cube currency='USD' rate='1e999999999'/></Cube>"
            })
    void refusesWhatIsNoFileOfRates(String text) {
        assertRefused(text);
    }

    @Test
    void expandsNoEntities() {
        assertRefused("""
                <!DOCTYPE Cube [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>
                <Cube time="2026-03-02"><Cube currency="USD" rate="1.04"/>&c;</Cube>
                """);
        assertRefused("""
                <!DOCTYPE Cube [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <Cube time="2026-03-02"><Cube currency="USD" rate="1.04"/>&x;</Cube>
                """);
    }

    private static void assertRefused(String text) {
        assertThatExceptionOfType(FeedFailed.class).isThrownBy(() -> read(text));
    }

    private static List<PublishedRate> read(String text) throws FeedFailed {
        return RateFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PublishedRate rate(String currency, String day, String rate) {
        return new PublishedRate(Currency.getInstance(currency), LocalDate.parse(day), new BigDecimal(rate));
    }
}
