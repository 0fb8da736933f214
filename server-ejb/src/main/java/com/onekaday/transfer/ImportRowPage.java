package com.onekaday.transfer;

import java.util.List;

/** Some rows of an import, and whether there are more behind them. */
public record ImportRowPage(List<ImportRowView> rows, boolean more) {}
