package com.onekaday.expected;

import java.util.List;

/** A part of the list of expected incomes, and whether there is more after it. */
public record ExpectedPage(List<ExpectedView> expected, boolean more) {}
