package com.onekaday.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourcesViewTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate THIS_MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void sharesWhatCameInLately() {
        var rows =
                view(source("shop", "90", THIS_MONDAY), source("old", "0", THIS_MONDAY), source("club", "30", SUNDAY));

        assertThat(rows).extracting(SourcesView.SourceRow::share).containsExactly(0.75, 0.0, 0.25);
    }

    @Test
    void givesNoShareToASourceThatPaidBackMoreThanItBrought() {
        var rows = view(source("shop", "90", THIS_MONDAY), source("refunds", "-10", THIS_MONDAY));

        assertThat(rows).extracting(SourcesView.SourceRow::share).containsExactly(1.0, 0.0);
    }

    @Test
    void saysWhyThereAreNoShares() {
        var row = view(source("shop", "0", THIS_MONDAY)).get(0);

        assertThat(row.share()).isNull();
        assertThat(row.reasons()).containsEntry("share", "insufficient_data");
    }

    @Test
    void tellsWhereASourcesWeeksGo() {
        var weeks = new HashMap<LocalDate, BigDecimal>();
        for (var ago = 1; ago <= 8; ago++) {
            weeks.put(THIS_MONDAY.minusWeeks(ago), BigDecimal.valueOf(100 - ago));
        }
        var shop = source("shop", "1", THIS_MONDAY.minusWeeks(8));

        assertThat(view(Map.of("shop", weeks), shop).get(0).trend()).isEqualTo("up");
    }

    @Test
    void countsWeeksWithoutIncomeSinceTheFirst() {
        var weeks = Map.of(
                THIS_MONDAY.minusWeeks(8), new BigDecimal(100),
                THIS_MONDAY.minusWeeks(7), new BigDecimal(90));
        var shop = source("shop", "1", THIS_MONDAY.minusWeeks(8));

        assertThat(view(Map.of("shop", weeks), shop).get(0).trend()).isEqualTo("down");
    }

    @Test
    void seesNoTrendInASourceThatIsNew() {
        var shop = source("shop", "1", THIS_MONDAY.minusWeeks(4).plusDays(1)); // three complete weeks

        assertThat(view(shop).get(0).trend()).isNull();
        assertThat(view(shop).get(0).reasons()).containsEntry("trend", "insufficient_data");
    }

    @Test
    void agreesWithConcentration() {
        var sources = WorkedExample.closedBySource().stream()
                .map(total -> source(total.source(), total.total().toPlainString(), WorkedExample.FIRST))
                .toArray(SourceRecord[]::new);
        var hhi = view(sources).stream()
                .mapToDouble(row -> Math.pow(row.share() == null ? 0 : row.share(), 2))
                .sum();

        assertThat(hhi).isCloseTo(0.449748, within(5e-7));
    }

    private static SourceRecord source(String name, String lately, LocalDate first) {
        return new SourceRecord(name, new BigDecimal(lately), new BigDecimal(lately), 1, 0, first, SUNDAY);
    }

    private static List<SourcesView.SourceRow> view(SourceRecord... sources) {
        return view(Map.of(), sources);
    }

    private static List<SourcesView.SourceRow> view(
            Map<String, Map<LocalDate, BigDecimal>> weeks, SourceRecord... sources) {
        return SourcesView.of("USD", SUNDAY, DayOfWeek.MONDAY, List.of(sources), weeks)
                .sources();
    }
}
