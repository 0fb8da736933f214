package com.onekaday.transfer.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet as text: dates as ISO writes them, numbers as plain decimals. */
final class XlsxCells {

    private static final int MAX_COLUMNS = 300;

    /** Excel keeps no more digits than these; what a file has beyond them is noise. */
    private static final MathContext PRECISION = new MathContext(15);

    private final List<String> strings;
    private final StylesTable styles;
    private long lastRow;

    XlsxCells(List<String> strings, StylesTable styles) {
        this.strings = strings;
        this.styles = styles;
    }

    long rowNumber(XMLStreamReader xml) {
        var stated = xml.getAttributeValue(null, "r");
        lastRow = stated != null && stated.matches("\\d{1,7}") ? Long.parseLong(stated) : lastRow + 1;
        return lastRow;
    }

    /** The cells of the row that has just begun. */
    List<String> row(XMLStreamReader xml) throws XMLStreamException {
        var cells = new ArrayList<String>();
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                var column = column(xml.getAttributeValue(null, "r"), cells.size());
                var text = cell(xml);
                if (column < MAX_COLUMNS) {
                    while (cells.size() < column) {
                        cells.add("");
                    }
                    cells.add(text);
                }
            }
        }
        return cells;
    }

    private static int column(@Nullable String reference, int next) {
        var column = 0;
        for (int i = 0; reference != null && i < reference.length() && i < 4; i++) {
            var letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return Math.max(next, column - 1);
    }

    private String cell(XMLStreamReader xml) throws XMLStreamException {
        var type = xml.getAttributeValue(null, "t");
        var style = xml.getAttributeValue(null, "s");
        var value = "";
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
                value = xml.getElementText();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("is")) {
                value = XlsxTable.text(xml, "is");
            }
        }
        return shown(type == null ? "n" : type, style, value);
    }

    private String shown(String type, @Nullable String style, String value) {
        return switch (type) {
            case "s" -> shared(value);
            case "n" -> number(value, style);
            case "b" -> value.equals("1") ? "true" : "false";
            default -> value;
        };
    }

    private String shared(String index) {
        var known = index.matches("\\d{1,8}") && Integer.parseInt(index) < strings.size();
        return known ? strings.get(Integer.parseInt(index)) : "";
    }

    private String number(String value, @Nullable String style) {
        if (value.isBlank() || value.length() > 40) {
            return value;
        }
        try {
            var number = new BigDecimal(value.strip());
            if (isDate(style) && DateUtil.isValidExcelDate(number.doubleValue())) {
                return DateUtil.getLocalDateTime(number.doubleValue())
                        .toLocalDate()
                        .toString();
            }
            return Math.abs(number.scale()) > 30
                    ? value
                    : number.round(PRECISION).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private boolean isDate(@Nullable String style) {
        if (style == null || !style.matches("\\d{1,5}")) {
            return false;
        }
        var index = Integer.parseInt(style);
        if (index >= styles.getNumCellStyles()) {
            return false;
        }
        var format = styles.getStyleAt(index);
        return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }
}
