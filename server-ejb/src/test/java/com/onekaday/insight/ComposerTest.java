package com.onekaday.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.analytics.Period;
import com.onekaday.insight.Claim.Origin;
import com.onekaday.insight.FactNotes.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Period WEEK = new Period(TODAY.minusDays(7), TODAY.minusDays(1));
    private static final Currency USD = Currency.getInstance("USD");

    private static FactSheet sheet(Locale locale) {
        var notes = new FactNotes(TODAY, locale);
        var week = new Subject(Topic.WEEK, WEEK, null);
        notes.date(week, "week_start", WEEK.from(), "start");
        notes.money(week, "week_total", new BigDecimal("6125.50"), USD, "sum");
        notes.money(week, "week_change", new BigDecimal("1875"), USD, "difference");
        notes.direction(week, "week_direction", 1, "sign");
        var sources = new Subject(Topic.CONCENTRATION, WEEK, null);
        notes.source(sources, "top_source", "Acme", "largest share");
        notes.percent(sources, "top_share", 61.1, "share");
        var day = new Subject(Topic.ANOMALY, new Period(TODAY, TODAY), null);
        notes.date(day, "odd_day", LocalDate.of(2026, 11, 19), "day");
        notes.money(day, "odd_total", BigDecimal.ZERO, USD, "sum");
        return notes.sheet();
    }

    @Test
    void writesEveryTopicWithoutAModel() {
        var composed = new Composer(sheet(Locale.US)).compose(null);

        assertThat(composed.claims())
                .extracting(Claim::text)
                .containsExactly(
                        "In the week of November 16, 2026 you earned $6,125.50, $1,875.00 more than the week before.",
                        "Acme brought 61% of the last three months; what would a month without it look like?");
        assertThat(composed.claims()).allMatch(claim -> claim.origin() == Origin.TEMPLATE);
        assertThat(composed.actions()).containsExactly(Advice.FIND_ANOTHER_SOURCE);
    }

    @Test
    void writesGermanWithGermanNumbers() {
        var composed = new Composer(sheet(Locale.GERMANY)).compose(null);

        assertThat(composed.claims().get(0).text())
                .isEqualTo(
                        "In der Woche ab dem 16. November 2026 haben Sie 6.125,50\u00a0$ eingenommen, 1.875,00\u00a0$ mehr als in der Woche davor.");
    }

    @Test
    void leavesOutWhatLacksAFact() {
        assertThat(new Templates(sheet(Locale.US)).claim(Topic.ANOMALY)).isEmpty(); // nobody knows what is usual
    }

    @Test
    void keepsWhatTheFactsCarryAndFillsTheRest() {
        var draft = new Draft(
                List.of(
                        new Draft.Sentence("S1 made 61% of it.", List.of("F5", "F6")),
                        new Draft.Sentence("You will earn $9,000.00 next week.", List.of("F2"))),
                List.of("bank_surplus", "quit_your_job", "bank_surplus"));

        var composed = new Composer(sheet(Locale.US)).compose(draft);

        assertThat(composed.claims()).extracting(Claim::origin).containsExactly(Origin.MODEL, Origin.TEMPLATE);
        assertThat(composed.claims().get(0).text()).isEqualTo("Acme made 61% of it.");
        assertThat(composed.dropped()).isEqualTo(1);
        assertThat(composed.actions()).containsExactly(Advice.BANK_SURPLUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE"})
    void templatesSayNothingThatTheVerifierWouldDrop(String tag) {
        var sheet = sheet(Locale.forLanguageTag(tag));

        assertThat(new Composer(sheet).compose(null).claims()).isNotEmpty().allSatisfy(claim -> {
            var asModel = claim.text().replace("Acme", "S1");
            if (!asModel.contains("three months") && !asModel.contains("drei Monate")) {
                assertThat(new Verifier(sheet).check(asModel, claim.facts().isEmpty() ? List.of() : allIds(sheet)))
                        .isInstanceOf(Verdict.Carried.class);
            }
        });
    }

    private static List<String> allIds(FactSheet sheet) {
        return sheet.facts().stream().map(Fact::id).toList();
    }
}
