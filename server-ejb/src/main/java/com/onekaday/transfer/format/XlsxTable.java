package com.onekaday.transfer.format;

import com.onekaday.error.Refusal;
import com.onekaday.platform.SafeXml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;

/** The first sheet of an Excel workbook, as it was last calculated: formulas are not. */
final class XlsxTable implements TableReader {

    private static final long MAX_SHEET = 512L << 20;
    private static final long MAX_STRINGS = 64L << 20;

    /** How the library begins to say that a part is a hundred times larger than it was packed. */
    private static final String BOMB = "Zip bomb detected";

    // No part of a workbook of 16 MiB is honestly larger. It goes for every workbook that this server reads.
    static {
        ZipSecureFile.setMaxEntrySize(MAX_SHEET);
    }

    @Override
    public void read(Path file, TableSink sink) throws IOException {
        try (var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            sheet(new XSSFReader(workbook), sink);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | IllegalArgumentException e) {
            throw broken(e);
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? broken(cause) : Unreadable.xml(e);
        } catch (IOException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : broken(e);
        }
    }

    private static void sheet(XSSFReader workbook, TableSink sink)
            throws IOException, OpenXML4JException, XMLStreamException {
        var sheets = workbook.getSheetsData();
        if (!sheets.hasNext()) {
            throw Unreadable.noRows("sheet");
        }
        var strings = strings(workbook.getSharedStringsData());
        try (var in = Unreadable.limited(sheets.next(), MAX_SHEET)) {
            var cells = new XlsxCells(strings, workbook.getStylesTable());
            var rows = new HeaderFinder(sink);
            var xml = SafeXml.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")
                        && !rows.row(cells.rowNumber(xml), cells.row(xml))) {
                    return;
                }
            }
            rows.end();
        }
    }

    private static List<String> strings(InputStream shared) throws XMLStreamException, IOException {
        var strings = new ArrayList<String>();
        if (shared == null) {
            return strings;
        }
        try (var in = Unreadable.limited(shared, MAX_STRINGS)) {
            var xml = SafeXml.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    strings.add(text(xml, "si"));
                }
            }
        }
        return strings;
    }

    /** All text up to the end of an element, without how it is pronounced. */
    static String text(XMLStreamReader xml, String end) throws XMLStreamException {
        var text = new StringBuilder();
        var inText = false;
        var aside = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    aside += xml.getLocalName().equals("rPh") ? 1 : 0;
                    inText = xml.getLocalName().equals("t") && aside == 0;
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (inText) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    aside -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    inText = false;
                    if (xml.getLocalName().equals(end)) {
                        return text.toString();
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    private static Refusal broken(Exception cause) {
        for (@Nullable Throwable e = cause; e != null; e = e.getCause()) {
            if (String.valueOf(e.getMessage()).startsWith(BOMB)) {
                return Unreadable.file(
                        "unpacks-too-large",
                        "The workbook unpacks to far more than it has on disk; save it as .csv and try again");
            }
        }
        return Unreadable.file(
                "unreadable-file", "This is no workbook that Excel could open; save it as .xlsx or .csv anew");
    }
}
