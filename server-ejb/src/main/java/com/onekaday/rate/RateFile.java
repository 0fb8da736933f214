package com.onekaday.rate;

import com.onekaday.money.PublishedRate;
import com.onekaday.platform.SafeXml;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the European Central Bank's reference rates: one {@code Cube} per day, in it one per currency. A file is read
 * wholly or not at all, and never makes the reader ask for another one.
 */
final class RateFile {

    private static final String CUBE = "Cube";
    private static final Pattern PLAIN_RATE = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,12})?");

    private final List<PublishedRate> rates = new ArrayList<>();
    private @Nullable LocalDate day;

    private RateFile() {}

    /**
     * All rates of a file, in its order. A currency that Java does not know is passed over: nobody can earn in it.
     *
     * @throws FeedFailed where it is no such file
     */
    static List<PublishedRate> read(byte[] xml) throws FeedFailed {
        var file = new RateFile();
        try {
            file.read(SafeXml.open(new ByteArrayInputStream(xml)));
        } catch (XMLStreamException | DateTimeException e) {
            throw new FeedFailed("The file of rates cannot be read", e);
        }
        if (file.rates.isEmpty()) {
            throw new FeedFailed("The file has no rates", null);
        }
        return file.rates;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(CUBE)) {
                cube(xml.getAttributeValue(null, "time"), xml.getAttributeValue(null, "currency"), xml);
            }
        }
    }

    private void cube(@Nullable String time, @Nullable String code, XMLStreamReader xml) throws XMLStreamException {
        if (time != null) {
            day = LocalDate.parse(time);
        }
        if (code != null) {
            var of = day;
            if (of == null) {
                throw new XMLStreamException("A rate without a day");
            }
            var rate = rate(xml.getAttributeValue(null, "rate"));
            currency(code).ifPresent(currency -> rates.add(new PublishedRate(currency, of, rate)));
        }
    }

    private static BigDecimal rate(@Nullable String text) throws XMLStreamException {
        if (text == null || !PLAIN_RATE.matcher(text).matches() || new BigDecimal(text).signum() == 0) {
            throw new XMLStreamException("Not a rate");
        }
        return new BigDecimal(text);
    }

    private static Optional<Currency> currency(String code) {
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
