/**
 * Everything an account has as one file, and back into a new account.
 *
 * <p>Refuses to restore a part, to mix an archive with what an account has already, and to carry anything that lets somebody
 * in: passwords, sessions, tokens, and keys of other services stay where they are.
 *
 * <h2>The file</h2>
 *
 * <p>A zip. {@code archive.json} says what it is: {@code {"format": "onekaday-archive", "version": 1, "created_at": instant,
 * "rows": {name: number}}}; the version grows when a reader of the former one would be wrong. {@code profile.json} is what
 * {@code GET /api/me} shows. Every other file is JSON Lines (UTF-8, one object a line), named after the table of the database
 * that its rows come from, with the names of its columns; see {@link com.onekaday.archive.ArchivedTable} for which there are.
 * Decimals are numbers that keep all their digits, days and times are ISO 8601.
 *
 * <p>Ids are made anew from the account's and the former one when rows are restored, so that they refer to each other as
 * before while the account that they came from may still be there.
 */
@NullMarked
package com.onekaday.archive;

import org.jspecify.annotations.NullMarked;
