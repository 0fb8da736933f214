package com.onekaday.account;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;

/**
 * What a person is told of the own account.
 *
 * @param dailyTarget in force today, in {@code dailyTargetCurrency}
 */
public record AccountView(
        UUID id,
        String username,
        String email,
        String role,
        String baseCurrency,
        String timeZone,
        String locale,
        DayOfWeek weekStart,
        List<DayOfWeek> workDays,
        boolean autoFreeze,
        BigDecimal dailyTarget,
        String dailyTargetCurrency,
        int version) {}
