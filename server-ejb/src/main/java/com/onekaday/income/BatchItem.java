package com.onekaday.income;

import com.onekaday.error.Refusal;
import org.jspecify.annotations.Nullable;

/** One income of a batch: what somebody states, or why that could not even be read. */
public record BatchItem(@Nullable NewIncome draft, @Nullable Refusal refusal) {

    public static BatchItem of(NewIncome draft) {
        return new BatchItem(draft, null);
    }

    public static BatchItem unreadable(Refusal refusal) {
        return new BatchItem(null, refusal);
    }

    /** The income that is stated; throws the refusal where there is none. */
    NewIncome readable() {
        if (draft == null) {
            throw refusal == null ? new IllegalStateException("Neither an income nor a refusal") : refusal;
        }
        return draft;
    }
}
