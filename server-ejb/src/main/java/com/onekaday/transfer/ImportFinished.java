package com.onekaday.transfer;

import java.util.UUID;

/**
 * An import is done: its payments are recorded, in the transaction that says so.
 *
 * @param name the file's
 * @param added how many incomes were recorded
 * @param duplicates how many were there before
 * @param invalid how many rows could not be imported
 */
public record ImportFinished(UUID accountId, UUID importId, String name, int added, int duplicates, int invalid) {}
