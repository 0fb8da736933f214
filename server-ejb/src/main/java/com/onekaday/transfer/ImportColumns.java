package com.onekaday.transfer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which column holds what; the first is 0, null is none.
 *
 * @param amount money in, or money in and out with its sign
 * @param debit money out, where it has a column of its own
 * @param direction says of each row whether money came or went
 * @param externalId what the shop or bank calls the payment, each once
 * @param status says of each payment whether it came about
 * @param sourceSystem of the product's own exports, as are {@code id} and {@code refundOf}
 */
public record ImportColumns(
        @Nullable @Min(0) @Max(299) Integer date,
        @Nullable @Min(0) @Max(299) Integer amount,
        @Nullable @Min(0) @Max(299) Integer debit,
        @Nullable @Min(0) @Max(299) Integer direction,
        @Nullable @Min(0) @Max(299) Integer currency,
        @Nullable @Min(0) @Max(299) Integer fee,
        @Nullable @Min(0) @Max(299) Integer source,
        @Nullable @Min(0) @Max(299) Integer note,
        @Nullable @Min(0) @Max(299) Integer tags,
        @Nullable @Min(0) @Max(299) Integer hours,
        @Nullable @Min(0) @Max(299) Integer externalId,
        @Nullable @Min(0) @Max(299) Integer status,
        @Nullable @Min(0) @Max(299) Integer sourceSystem,
        @Nullable @Min(0) @Max(299) Integer id,
        @Nullable @Min(0) @Max(299) Integer refundOf) {}
