package com.onekaday.income;

import com.onekaday.error.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one income of a batch.
 *
 * @param id the income's; null for a refused one, and for one that was only rehearsed
 * @param created false for one that was recorded before, and for a refused one
 * @param refusal why it was refused; null for one that was not
 */
public record BatchResult(
        @Nullable UUID id, boolean created, @Nullable Refusal refusal) {}
