package com.onekaday.forecast;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a goal's period may end.
 *
 * @param chance of reaching the goal
 * @param percent the same as it is shown: whole, from 1 to 99
 * @param odds the chance of any other amount
 * @param fan one for each day that is left
 */
public record Forecast(
        double chance,
        int percent,
        BigDecimal p10,
        BigDecimal p50,
        BigDecimal p90,
        Odds odds,
        List<FanDay> fan,
        Finish finish,
        WhatWouldItTake whatWouldItTake) {}
