package com.onekaday.transfer;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look; each is made once for a workbook, which bears a limited number of them. */
final class WorkbookStyles {

    private WorkbookStyles() {}

    static CellStyle heading(Workbook workbook) {
        var font = workbook.createFont();
        font.setBold(true);
        var style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    static CellStyle format(Workbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
