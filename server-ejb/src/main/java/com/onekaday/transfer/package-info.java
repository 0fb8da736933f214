/**
 * A person's data on its way out and back in: files of incomes, a report, a calendar, and the whole account.
 *
 * <p>Refuses to hold a whole export in memory, to keep a transaction open while somebody reads slowly, and to let a cell
 * of text act as a formula.
 *
 * <h2>CSV</h2>
 *
 * <p>UTF-8 without a byte order mark, lines end with CR LF (RFC 4180), one line a recorded income, oldest first. The
 * header has the names of the HTTP interface, in this order; an import needs {@code date}, {@code source}, {@code amount}
 * and {@code currency} alone, and reads what the account computes (from {@code net} on) as information only; an account's
 * own rates leave and come back with {@code com.onekaday.archive}:
 *
 * <pre>
 * date            2026-01-31
 * source          text
 * amount          plain decimal, negative for a refund or correction
 * currency        ISO 4217
 * fee             plain decimal
 * note            text, may have line breaks
 * tags            separated by ";"; within a tag "\;" is a semicolon and "\\" a backslash
 * hours           plain decimal or nothing
 * source_system   text or nothing
 * external_id     text or nothing
 * id              the income's in the account it came from
 * refund_of       the id of the income in this file that this one pays back, or nothing; it comes on an earlier line
 *                 unless both are of one day
 * net             amount less fee
 * base_amount     nothing while no rate is known
 * base_currency   ISO 4217
 * rate, rate_date, rate_source, provisional, created_at, updated_at
 * </pre>
 *
 * <p>{@code source}, {@code note}, {@code tags}, {@code source_system} and {@code external_id} are text: where one begins
 * with any number of {@code '} followed by {@code = + - @}, a tab or a return, one more {@code '} is put before it and
 * an import takes one off again, see {@link com.onekaday.transfer.FormulaGuard}.
 *
 * <h2>JSON</h2>
 *
 * <p>{@code {"format": "onekaday-incomes", "version": 1, "exported_at": instant, "base_currency": code, "incomes": [...]}}
 * with each income as {@code GET /api/income/{id}} shows it. The version grows when a reader of the former one would be
 * wrong, not when something is added.
 *
 * <h2>Import</h2>
 *
 * <p>A file is read once, when it comes: {@link com.onekaday.transfer.format} makes a table of it, a guess or the mapping
 * that was confirmed for its kind before makes incomes of the rows, and the rows are kept with what became of them. Nothing
 * is recorded before the person agrees; then a job records the rows, each once, whatever happens in between, and undoing
 * takes all of them back.
 *
 * <p>A payment is known by its name, where the file gives it one, else by amount, currency, day and how often that was there
 * before: two equal payments stay two, and a file that overlaps with another adds what is new. What a person entered by hand
 * is offered as a match, never taken for one. Money that went out is no income, unless the person says so.
 */
@NullMarked
package com.onekaday.transfer;

import org.jspecify.annotations.NullMarked;
