package com.onekaday.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Liberation Sans, which PDFBox brings along: Latin, Greek and Cyrillic letters. It is embedded, the used letters alone,
 * so that a report looks the same everywhere. What it has no picture of is shown as a box.
 */
final class PdfFont {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String UNKNOWN = "\u25a1";
    private static final String CUT = "\u2026";
    private static final float UNITS = 1000;

    private final PDFont font;
    private final CmapLookup letters;

    PdfFont(PDDocument document) throws IOException {
        try (var file = PDDocument.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException("PDFBox no longer brings " + FILE);
            }
            var parsed = new TTFParser().parse(new RandomAccessReadBuffer(file));
            this.letters = parsed.getUnicodeCmapLookup();
            this.font = PDType0Font.load(document, parsed, true);
        }
    }

    PDFont font() {
        return font;
    }

    /** The text on one line, with letters that the font has. */
    String printable(String text) {
        var printable = new StringBuilder();
        text.codePoints()
                .map(letter -> Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? ' ' : letter)
                .forEach(letter ->
                        printable.append(letters.getGlyphId(letter) == 0 ? UNKNOWN : Character.toString(letter)));
        return printable.toString();
    }

    /** How wide a printable text is, in points. */
    float width(String printable, float size) {
        try {
            return font.getStringWidth(printable) / UNITS * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As much of a printable text as there is room for. */
    String cut(String printable, float size, float room) {
        if (width(printable, size) <= room) {
            return printable;
        }
        var end = printable.length();
        while (end > 0 && width(printable.substring(0, end) + CUT, size) > room) {
            end = printable.offsetByCodePoints(end, -1);
        }
        return printable.substring(0, end) + CUT;
    }
}
