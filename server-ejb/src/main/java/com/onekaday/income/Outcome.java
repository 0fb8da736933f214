package com.onekaday.income;

import com.onekaday.error.Refusal;
import org.jspecify.annotations.Nullable;

/** What becomes of a stated income: it is recorded, was recorded before, or is refused. */
record Outcome(
        @Nullable Income income, boolean created, @Nullable Refusal refusal) {

    static Outcome created(Income income) {
        return new Outcome(income, true, null);
    }

    static Outcome existing(Income income) {
        return new Outcome(income, false, null);
    }

    static Outcome refused(Refusal refusal) {
        return new Outcome(null, false, refusal);
    }

    Recorded orRefuse() {
        if (income == null) {
            throw refusal == null ? new IllegalStateException("Neither an income nor a refusal") : refusal;
        }
        return new Recorded(income.toView(), created);
    }

    BatchResult toResult() {
        return new BatchResult(income != null && income.isKept() ? income.id() : null, created, refusal);
    }
}
