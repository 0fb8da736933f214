package com.onekaday.mobile.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Writes amounts, days and times as the person's language does. */
public final class Formats {

    private static final Map<String, String> SIGNS =
            Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥", "INR", "₹", "BRL", "R$", "KRW", "₩", "PLN", "zł");
    /** Those that are offered without being searched for. */
    public static final List<String> COMMON_CURRENCIES =
            List.of("USD", "EUR", "GBP", "CHF", "JPY", "CAD", "AUD", "INR");

    private static final char NARROW_SPACE = 0x202f;

    private final Texts texts;
    private final boolean german;

    public Formats(Texts texts) {
        this.texts = texts;
        this.german = texts.language() == Language.DE;
    }

    /** An amount with its currency, without decimals where they are all zero. */
    public String money(BigDecimal amount, String currency) {
        var digits = digits(currency);
        var scaled = amount.setScale(digits, RoundingMode.HALF_EVEN);
        return framed(isWhole(scaled) ? scaled.setScale(0, RoundingMode.UNNECESSARY) : scaled, currency);
    }

    /** An amount to the whole unit, for large figures. */
    public String rounded(BigDecimal amount, String currency) {
        return framed(amount.setScale(0, RoundingMode.HALF_EVEN), currency);
    }

    /** An amount with a plus where it is one. */
    public String signed(BigDecimal amount, String currency) {
        return (amount.signum() > 0 ? "+" : "") + money(amount, currency);
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0;
    }

    /** How many decimals a currency has. */
    public static int digits(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException e) {
            return 2;
        }
    }

    private String framed(BigDecimal amount, String currency) {
        var number = number(amount.abs());
        var minus = amount.signum() < 0 ? "−" : "";
        var sign = SIGNS.getOrDefault(currency, currency);
        if (german) {
            return minus + number + " " + sign;
        }
        return minus + sign + (sign.length() > 2 ? " " : "") + number;
    }

    /** The sign or code that stands for a currency. */
    public String sign(String currency) {
        return SIGNS.getOrDefault(currency, currency);
    }

    /** A number with its thousands apart. */
    public String number(BigDecimal number) {
        var plain = number.toPlainString();
        var point = plain.indexOf('.');
        var whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (var place = whole.length() - 3; place > 0; place -= 3) {
            whole.insert(place, german ? "." : ",");
        }
        return point < 0 ? whole.toString() : whole + decimalPoint() + plain.substring(point + 1);
    }

    public String decimalPoint() {
        return german ? "," : ".";
    }

    /** A short amount for an axis: 1.5k. */
    public String axis(double value) {
        if (Math.abs(value) < 1_000) {
            return number(BigDecimal.valueOf(Math.round(value)));
        }
        var thousands = BigDecimal.valueOf(value / 1_000).setScale(1, RoundingMode.HALF_EVEN);
        return number(isWhole(thousands) ? thousands.setScale(0, RoundingMode.UNNECESSARY) : thousands) + "k";
    }

    /** A ratio as a percentage: 0.125 is 13 %. */
    public String percent(BigDecimal ratio) {
        return percent(
                ratio.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN).intValue());
    }

    public String percent(int hundredths) {
        return hundredths + (german ? NARROW_SPACE + "%" : "%");
    }

    /** Friday, 27 November. */
    public String day(LocalDate day) {
        return texts.get("format.day", weekday(day.getDayOfWeek()), day.getDayOfMonth(), month(day.getMonthValue()));
    }

    /** 27 Nov 2026. */
    public String date(LocalDate day) {
        return texts.get("format.date", day.getDayOfMonth(), shortMonth(day.getMonthValue()), day.getYear());
    }

    /** A day as one speaks of it: Today, Wednesday, 18 November; with its year where that is another. */
    public String relative(LocalDate day, LocalDate today) {
        return switch ((int) Math.max(-2, Math.min(2, day.toEpochDay() - today.toEpochDay()))) {
            case -1 -> texts.get("format.yesterday");
            case 0 -> texts.get("format.today");
            case 1 -> texts.get("format.tomorrow");
            default -> day.getYear() == today.getYear() ? day(day) : date(day);
        };
    }

    public String month(YearMonth month) {
        return month(month.getMonthValue()) + " " + month.getYear();
    }

    public String month(int number) {
        return texts.get("month." + number);
    }

    public String shortMonth(int number) {
        return texts.get("month.short." + number);
    }

    public String weekday(DayOfWeek day) {
        return texts.get("weekday." + day.getValue());
    }

    public String shortWeekday(DayOfWeek day) {
        return texts.get("weekday.short." + day.getValue());
    }

    /** The time of a moment in a zone: 15:30. */
    public String time(Instant moment, ZoneId zone) {
        var time = moment.atZone(zone);
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /** A moment as one speaks of it: its time if it is of today, its day and time otherwise. */
    public String moment(Instant moment, ZoneId zone, LocalDate today) {
        var day = LocalDate.ofInstant(moment, zone);
        return day.equals(today) ? time(moment, zone) : relative(day, today) + ", " + time(moment, zone);
    }
}
