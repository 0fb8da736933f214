package com.onekaday.transfer;

import java.util.List;

/** A row of a file on its way into the database. */
record StagedRow(int number, long line, List<String> cells, ImportDraft draft) {}
