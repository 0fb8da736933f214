package com.onekaday.rate;

import com.onekaday.money.PublishedRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells rates that follow from the ones before from those that somebody should look at first. */
final class Plausibility {

    /** A rate that is further from the last one than this part of it is held. */
    private static final BigDecimal MOST_CHANGE = new BigDecimal("0.25");

    private final Map<Currency, PublishedRate> last;
    private final List<PublishedRate> plausible = new ArrayList<>();
    private final List<HeldRate> held = new ArrayList<>();

    /**
     * Judges rates in the order of their days, each by the last plausible one of its currency; days that are known
     * already are left out.
     *
     * @param last the last published rate of each currency; the first one of a currency cannot be judged
     */
    Plausibility(Map<Currency, PublishedRate> last, List<PublishedRate> rates) {
        this.last = new HashMap<>(last);
        rates.stream().sorted(Comparator.comparing(PublishedRate::day)).forEach(this::judge);
    }

    private void judge(PublishedRate rate) {
        var before = last.get(rate.currency());
        if (before == null || (before.day().isBefore(rate.day()) && follows(before.rate(), rate.rate()))) {
            plausible.add(rate);
            last.put(rate.currency(), rate);
        } else if (before.day().isBefore(rate.day())) {
            held.add(new HeldRate(rate.currency(), rate.day(), rate.rate(), before.rate()));
        }
    }

    private static boolean follows(BigDecimal before, BigDecimal after) {
        return after.subtract(before).abs().compareTo(before.multiply(MOST_CHANGE)) <= 0;
    }

    List<PublishedRate> plausible() {
        return plausible;
    }

    List<HeldRate> held() {
        return held;
    }
}
