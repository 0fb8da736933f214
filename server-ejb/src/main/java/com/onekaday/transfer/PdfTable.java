package com.onekaday.transfer;

import java.awt.Color;
import java.io.IOException;
import java.util.List;

/** A table that goes on from page to page under the same head. */
final class PdfTable {

    /**
     * A column.
     *
     * @param share of the page's width
     * @param isNumber whether its cells end at the same place rather than begin there
     */
    record Column(String title, float share, boolean isNumber) {}

    private static final float SIZE = 8.5f;
    private static final float LINE = 15;
    private static final float GAP = 6;

    private final PdfPages pages;
    private final List<Column> columns;

    PdfTable(PdfPages pages, List<Column> columns) throws IOException {
        this.pages = pages;
        this.columns = List.copyOf(columns);
        pages.makeRoom(3 * LINE);
        head();
    }

    private void head() throws IOException {
        line(columns.stream().map(Column::title).toList(), PdfPages.PALE, false);
    }

    void row(String... cells) throws IOException {
        next(List.of(cells), false);
    }

    void total(String... cells) throws IOException {
        next(List.of(cells), true);
    }

    private void next(List<String> cells, boolean bold) throws IOException {
        if (pages.makeRoom(LINE)) {
            head();
        }
        line(cells, PdfPages.INK, bold);
    }

    private void line(List<String> cells, Color colour, boolean bold) throws IOException {
        var x = PdfPages.LEFT;
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var width = column.share() * PdfPages.WIDTH;
            if (column.isNumber()) {
                pages.textUpTo(cells.get(i), x + width, width - GAP, SIZE, colour, bold);
            } else {
                pages.text(cells.get(i), x, width - GAP, SIZE, colour, bold);
            }
            x += width;
        }
        pages.rule(4.5f);
        pages.down(LINE);
    }
}
