package com.onekaday.rest.admin;

import com.onekaday.analytics.Figure;
import com.onekaday.analytics.Period;
import com.onekaday.forecast.Calibration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well chances have held that were told on the mornings of a period.
 *
 * @param brier null where nothing was tested, and {@code reason} says so
 */
public record CalibrationBody(
        LocalDate from,
        LocalDate to,
        int forecasts,
        @Nullable Double brier,
        @Nullable Double coverage,
        List<Calibration.Tenth> tenths,
        @Nullable String reason) {

    static CalibrationBody of(Period origins, Figure<Calibration> figure) {
        var calibration = figure.value();
        return calibration == null
                ? new CalibrationBody(origins.from(), origins.to(), 0, null, null, List.of(), code(figure))
                : new CalibrationBody(
                        origins.from(),
                        origins.to(),
                        calibration.forecasts(),
                        calibration.brier(),
                        calibration.coverage(),
                        calibration.tenths(),
                        null);
    }

    private static @Nullable String code(Figure<?> figure) {
        return figure.reason() == null ? null : figure.reason().code();
    }
}
