package com.onekaday.transfer;

import java.util.List;

/** Some imports, the newest first, and whether there are more behind them. */
public record ImportPage(List<ImportView> imports, boolean more) {}
