package com.onekaday.transfer;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The sheet of totals: by month, by source, by currency, and a chart of the first two. */
final class TotalsSheet {

    private static final int MOST_SOURCES = 1000;
    private static final int MOST_BARS = 12;
    private static final int CHART_COLUMN = 10;
    private static final int CHART_WIDTH = 10;
    private static final int CHART_HEIGHT = 18;
    private static final int WIDTH = 20 * 256;

    private final XSSFSheet sheet;
    private final ReportWords words;
    private final String baseCurrency;
    private final CellStyle heading;
    private final CellStyle amount;
    private int row;

    TotalsSheet(XSSFWorkbook workbook, ReportWords words, String baseCurrency) {
        this.sheet = workbook.createSheet(words.get("sheet.totals"));
        this.words = words;
        this.baseCurrency = baseCurrency;
        this.heading = WorkbookStyles.heading(workbook);
        this.amount = WorkbookStyles.format(workbook, "#,##0.00");
        for (int column = 0; column < CHART_COLUMN - 1; column++) {
            sheet.setColumnWidth(column, WIDTH);
        }
    }

    void write(ExportTotals totals) {
        line(
                heading,
                words.get("total") + " (" + baseCurrency + ")",
                totals.all().total());
        line(null, words.get("entries"), totals.all().count());
        if (totals.all().unpriced() > 0) {
            line(null, words.get("unpriced", totals.all().unpriced()));
        }
        months(totals);
        sources(totals);
        currencies(totals);
    }

    private void months(ExportTotals totals) {
        row++;
        line(heading, words.get("month"), words.get("total"), words.get("entries"));
        var first = row;
        totals.months().forEach((month, sum) -> line(null, month.toString(), sum.total(), sum.count()));
        chart(words.get("months"), first, row - 1, 0);
    }

    private void sources(ExportTotals totals) {
        row++;
        line(heading, words.get("source"), words.get("total"), words.get("entries"));
        var first = row;
        for (var source : totals.sources(MOST_SOURCES)) {
            line(null, source.name() == null ? words.get("others") : source.name(), source.total(), source.count());
        }
        chart(words.get("sources"), first, Math.min(row, first + MOST_BARS) - 1, CHART_HEIGHT + 2);
    }

    private void currencies(ExportTotals totals) {
        row++;
        line(
                heading,
                words.get("currency"),
                words.get("gross"),
                words.get("fees"),
                words.get("net"),
                words.get("total") + " (" + baseCurrency + ")",
                words.get("entries"),
                words.get("rate") + " (min)",
                words.get("rate") + " (max)");
        totals.currencies()
                .forEach((currency, sum) -> line(
                        null,
                        currency,
                        sum.gross(),
                        sum.fees(),
                        sum.net(),
                        sum.base().total(),
                        sum.base().count(),
                        sum.lowestRate() == null ? "" : sum.lowestRate().doubleValue(),
                        sum.highestRate() == null ? "" : sum.highestRate().doubleValue()));
    }

    private void line(@Nullable CellStyle style, Object... values) {
        var line = sheet.createRow(row++);
        for (var value : List.of(values)) {
            var cell = line.createCell(Math.max(0, line.getLastCellNum()));
            if (value instanceof BigDecimal number) {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(amount);
            } else if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(value.toString());
            }
            if (style != null && !(value instanceof Number)) {
                cell.setCellStyle(style);
            }
        }
    }

    private void chart(String title, int first, int last, int top) {
        if (last < first) {
            return;
        }
        var drawing = sheet.createDrawingPatriarch();
        var chart = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, CHART_COLUMN, top, CHART_COLUMN + CHART_WIDTH, top + CHART_HEIGHT));
        chart.setTitleText(title);
        var below = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var beside = chart.createValueAxis(AxisPosition.LEFT);
        var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, below, beside);
        bars.setBarDirection(BarDirection.COL);
        var series = bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(first, last, 1, 1)));
        series.setTitle(baseCurrency, null);
        chart.plot(bars);
    }
}
