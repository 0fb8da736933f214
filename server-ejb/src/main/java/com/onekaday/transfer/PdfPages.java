package com.onekaday.transfer;

import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntFunction;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Pages of paper (A4), filled from top to bottom; what does not fit begins the next one. Lengths are points. */
final class PdfPages implements Closeable {

    static final float LEFT = 50;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    static final Color INK = new Color(0x1f, 0x29, 0x37);
    static final Color PALE = new Color(0x6b, 0x72, 0x80);
    static final Color RULE = new Color(0xd1, 0xd5, 0xdb);
    static final Color ACCENT = new Color(0x0f, 0x76, 0x6e);

    private static final float TOP = PDRectangle.A4.getHeight() - 56;
    private static final float BOTTOM = 64;
    private static final float FOOT = 36;
    private static final float FOOT_SIZE = 8;
    private static final float BOLD = 0.04f;

    /** Waits in a temporary file. */
    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());

    private final PdfFont font;
    private PDPageContentStream content;
    private float y;

    PdfPages(String title, String language) throws IOException {
        this.font = new PdfFont(document);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("1K A Day");
        document.getDocumentCatalog().setLanguage(language);
        this.content = newPage();
    }

    PdfFont font() {
        return font;
    }

    float y() {
        return y;
    }

    void down(float length) {
        y -= length;
    }

    /** Begins a new page unless there is so much room; says whether it did. */
    boolean makeRoom(float height) throws IOException {
        if (y - height >= BOTTOM) {
            return false;
        }
        content.close();
        content = newPage();
        return true;
    }

    private PDPageContentStream newPage() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = TOP;
        return new PDPageContentStream(document, page, AppendMode.APPEND, true);
    }

    /** Writes a line at the current height, cut where it has no room. */
    void text(String text, float x, float room, float size, Color colour, boolean bold) throws IOException {
        put(content, font.cut(font.printable(text), size, room), x, y, size, colour, bold);
    }

    /** Writes a line that ends at {@code right}. */
    void textUpTo(String text, float right, float room, float size, Color colour, boolean bold) throws IOException {
        var shown = font.cut(font.printable(text), size, room);
        put(content, shown, right - font.width(shown, size), y, size, colour, bold);
    }

    void rule(float below) throws IOException {
        content.setStrokingColor(RULE);
        content.setLineWidth(0.5f);
        content.moveTo(LEFT, y - below);
        content.lineTo(LEFT + WIDTH, y - below);
        content.stroke();
    }

    void bar(float x, float bottom, float width, float height, Color colour) throws IOException {
        content.setNonStrokingColor(colour);
        content.addRect(x, bottom, width, height);
        content.fill();
    }

    /** The font has no bold face: its outline is drawn, too. */
    private void put(
            PDPageContentStream page, String shown, float x, float height, float size, Color colour, boolean bold)
            throws IOException {
        page.beginText();
        page.setFont(font.font(), size);
        page.setNonStrokingColor(colour);
        page.setStrokingColor(colour);
        page.setLineWidth(size * BOLD);
        page.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.newLineAtOffset(x, height);
        page.showText(shown);
        page.endText();
    }

    /** Writes the foot of each page, now that their number is known, and the document. */
    void finish(String foot, IntFunction<String> pageNumber, OutputStream out) throws IOException {
        content.close();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            try (var page = new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true)) {
                var number = font.printable(pageNumber.apply(i + 1));
                put(page, font.printable(foot), LEFT, FOOT, FOOT_SIZE, PALE, false);
                var x = LEFT + WIDTH - font.width(number, FOOT_SIZE);
                put(page, number, x, FOOT, FOOT_SIZE, PALE, false);
            }
        }
        document.save(new Unclosed(out));
    }

    int count() {
        return document.getNumberOfPages();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
