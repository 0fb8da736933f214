package com.onekaday.transfer;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of an import as it is kept. */
record ImportRow(
        int number,
        long line,
        RowState state,
        @Nullable RowDecision decision,
        @Nullable UUID match,
        List<String> cells,
        boolean edited,
        ImportDraft draft) {

    ImportRow with(RowState as, @Nullable RowDecision decided, boolean mended, ImportDraft said) {
        return new ImportRow(number, line, as, decided, match, cells, mended, said);
    }

    StagedRow staged(ImportDraft said) {
        return new StagedRow(number, line, cells, said);
    }

    ImportRowView toView() {
        return new ImportRowView(
                number,
                line,
                state.name().toLowerCase(Locale.ROOT),
                decision == null ? null : decision.name().toLowerCase(Locale.ROOT),
                draft.date(),
                draft.amount(),
                draft.currency() == null ? null : draft.currency().getCurrencyCode(),
                draft.fee(),
                draft.source(),
                draft.note(),
                draft.tags(),
                match,
                draft.faults(),
                cells,
                edited);
    }
}
