package com.onekaday.forecast;

import com.onekaday.account.Caller;
import com.onekaday.analytics.DaySeries;
import com.onekaday.analytics.Figure;
import com.onekaday.analytics.Period;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Tests the forecast on what has happened since, and tells how far odds can be trusted. */
@Stateless
public class CalibrationService {

    @Inject
    OutcomeBook book;

    /**
     * Tests, for each of some days that have closed, the forecast that ends on it.
     *
     * @param closed days before the series' today; a day that was tested before stays as it is
     */
    public void test(Caller caller, DaySeries series, Period closed) {
        var test = new SelfTest(caller.id(), series);
        closed.dates()
                .flatMap(day -> test.endingOn(day).toOptional().stream())
                .forEach(tested -> book.add(caller.id(), series.currency(), tested));
    }

    /** How well the chances held that all accounts were told on the mornings of a period. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Figure<Calibration> calibration(Period origins) {
        return Calibration.ofTenths(book.sums(origins.from(), origins.to()));
    }
}
