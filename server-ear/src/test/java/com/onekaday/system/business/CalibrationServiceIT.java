package com.onekaday.system.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.onekaday.analytics.AnalyticsService;
import com.onekaday.analytics.Period;
import com.onekaday.analytics.Reason;
import com.onekaday.forecast.Calibration;
import com.onekaday.forecast.CalibrationService;
import com.onekaday.system.clock.MovableClock;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each test looks at mornings of a year of its own: calibration is of all accounts together. */
@BusinessTest
class CalibrationServiceIT {

    @Resource(lookup = "java:jboss/datasources/OneKADay")
    DataSource database;

    @Inject
    MovableClock clock;

    @Inject
    People people;

    @Inject
    AnalyticsService analytics;

    @Inject
    CalibrationService calibration;

    @AfterEach
    void moveBack() {
        clock.moveBack();
    }

    @Test
    void comparesTheChancesOfAllAccountsWithWhatHappened() throws SQLException {
        clock.moveTo(Instant.parse("2041-06-01T12:00:00Z"));
        keep(0.9, LocalDate.of(2041, 1, 1), 1000, 900, 1500, 1200);
        keep(0.95, LocalDate.of(2041, 1, 2), 1000, 900, 1500, 800);
        keep(0.3, LocalDate.of(2041, 1, 3), 1000, 100, 1100, 500);
        keep(0.3, LocalDate.of(2041, 2, 1), 1000, 100, 1100, 500); // another month

        var january = calibration
                .calibration(new Period(LocalDate.of(2041, 1, 1), LocalDate.of(2041, 1, 31)))
                .get();

        assertThat(january.forecasts()).isEqualTo(3);
        assertThat(january.brier()).isCloseTo((0.01 + 0.9025 + 0.09) / 3, within(1e-9));
        assertThat(january.coverage()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(january.tenths())
                .extracting(Calibration.Tenth::from, Calibration.Tenth::forecasts, Calibration.Tenth::happened)
                .containsExactly(tuple(0.3, 1, 0.0), tuple(0.9, 2, 0.5));
    }

    @Test
    void saysNothingOfTimesWithoutForecasts() {
        var past = new Period(LocalDate.of(1995, 1, 1), LocalDate.of(1995, 12, 31));

        assertThat(calibration.calibration(past).reason()).isEqualTo(Reason.INSUFFICIENT_DATA);
    }

    @Test
    void testsEachDayOnce() {
        clock.moveTo(Instant.parse("2043-06-01T12:00:00Z"));
        var today = LocalDate.of(2043, 6, 1);
        var caller = people.somebody(ZoneId.of("UTC"), List.of(DayOfWeek.values()));
        for (var ago = 1; ago <= 60; ago++) {
            people.earn(caller, today.minusDays(ago), ago % 2 == 0 ? "2500" : "100", "shop");
        }
        var series = analytics.seriesAfresh(people.again(caller.id()));
        var closed = new Period(today.minusDays(3), today.minusDays(1));
        calibration.test(caller, series, closed);
        calibration.test(caller, series, closed);

        var tested =
                calibration.calibration(new Period(today.minusDays(60), today)).get();
        assertThat(tested.forecasts()).isEqualTo(3);
        assertThat(tested.tenths()).allMatch(tenth -> tenth.happened() == 1); // 39,000 came in, 30,000 were asked
    }

    private void keep(double chance, LocalDate origin, int goal, int p10, int p90, int earned) throws SQLException {
        var caller = people.somebody(ZoneId.of("UTC"), List.of(DayOfWeek.values()));
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into forecast_outcome values (?, 1, ?, ?, ?, 'USD', ?, ?, ?, ?)")) {
            insert.setObject(1, caller.id());
            insert.setObject(2, origin);
            insert.setObject(3, origin.plusDays(29));
            insert.setDouble(4, chance);
            insert.setInt(5, goal);
            insert.setInt(6, p10);
            insert.setInt(7, p90);
            insert.setInt(8, earned);
            insert.executeUpdate();
        }
    }
}
