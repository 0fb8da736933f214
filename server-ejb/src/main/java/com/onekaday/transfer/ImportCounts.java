package com.onekaday.transfer;

/**
 * How many rows are what: of a preview what they would become, afterwards what became of them.
 *
 * @param added new ones
 * @param matches those that may be what was entered by hand, of which the person has not decided
 * @param merged those that are what was entered by hand
 * @param skipped no income, or not wanted
 */
public record ImportCounts(int added, int duplicates, int matches, int merged, int invalid, int skipped) {

    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0);
}
