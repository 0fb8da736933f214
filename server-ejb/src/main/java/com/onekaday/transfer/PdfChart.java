package com.onekaday.transfer;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** Bars beside each other on a common ground line; what is negative hangs below it. */
final class PdfChart {

    record Bar(String label, BigDecimal value) {}

    private static final float HEIGHT = 110;
    private static final float LABEL = 16;
    private static final float LABEL_SIZE = 7;
    private static final float FILLED = 0.7f;
    private static final float WIDEST = 40;
    private static final float LABEL_ROOM = 30;

    private final PdfPages pages;

    PdfChart(PdfPages pages) {
        this.pages = pages;
    }

    void draw(List<Bar> bars) throws IOException {
        var highest = bars.stream()
                .map(Bar::value)
                .reduce(BigDecimal.ZERO, BigDecimal::max)
                .floatValue();
        var lowest = bars.stream()
                .map(Bar::value)
                .reduce(BigDecimal.ZERO, BigDecimal::min)
                .floatValue();
        if (highest - lowest == 0) {
            return;
        }
        pages.makeRoom(HEIGHT + 2 * LABEL);
        var ground = pages.y() - HEIGHT * highest / (highest - lowest);
        var step = Math.min(WIDEST / FILLED, PdfPages.WIDTH / bars.size());
        for (int i = 0; i < bars.size(); i++) {
            var height = HEIGHT * bars.get(i).value().floatValue() / (highest - lowest);
            var x = PdfPages.LEFT + i * step;
            pages.bar(x, Math.min(ground, ground + height), step * FILLED, Math.abs(height), PdfPages.ACCENT);
        }
        pages.rule(pages.y() - ground);
        pages.down(HEIGHT + LABEL_SIZE + 4);
        labels(bars, step);
        pages.down(LABEL);
    }

    /** As many labels as there is room for. */
    private void labels(List<Bar> bars, float step) throws IOException {
        var every = Math.max(1, (int) Math.ceil(LABEL_ROOM / step));
        for (int i = 0; i < bars.size(); i += every) {
            var room = step * every;
            pages.text(bars.get(i).label(), PdfPages.LEFT + i * step, room, LABEL_SIZE, PdfPages.PALE, false);
        }
    }
}
