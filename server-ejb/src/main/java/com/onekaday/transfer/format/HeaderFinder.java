package com.onekaday.transfer.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the header of a table that may begin with other lines: the first of the widest rows at its beginning. Where
 * that row has figures in it, the table has no header, and its columns are numbered.
 */
final class HeaderFinder {

    private static final int LOOK_AHEAD = 30;

    private final TableSink sink;
    private final Deque<Row> held = new ArrayDeque<>();
    private boolean found;

    HeaderFinder(TableSink sink) {
        this.sink = sink;
    }

    /** Takes a row; false where no more are wanted. */
    boolean row(long line, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        if (found) {
            return sink.row(line, cells);
        }
        held.add(new Row(line, cells));
        return held.size() < LOOK_AHEAD || find();
    }

    /** Takes the end of the table. */
    void end() {
        if (!found) {
            find();
        }
    }

    private boolean find() {
        found = true;
        var widest = held.stream().mapToInt(Row::filled).max().orElse(0);
        if (widest == 0) {
            throw Unreadable.noRows("rows");
        }
        if (held.stream().allMatch(row -> row.cells.size() == 1)) {
            throw Unreadable.file(
                    "not-a-table",
                    "The file has one column only; a table has at least a date and an amount in each row");
        }
        while (!held.isEmpty() && !held.getFirst().mayBeHeader(widest)) {
            held.removeFirst();
        }
        var first = held.getFirst();
        if (first.hasFigures()) {
            sink.header(numbers(first.cells.size()));
        } else {
            sink.header(first.cells.stream().map(String::strip).toList());
            held.removeFirst();
        }
        while (!held.isEmpty()) {
            var row = held.removeFirst();
            if (!sink.row(row.line, row.cells)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
    }

    private record Row(long line, List<String> cells) {

        Row {
            cells = List.copyOf(new ArrayList<>(cells));
        }

        int filled() {
            return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
        }

        /** A header names nearly every column; in the rows below it some cells may be empty. */
        boolean mayBeHeader(int widest) {
            return filled() * 10 >= widest * 8 && filled() > 1;
        }

        boolean hasFigures() {
            return cells.stream().anyMatch(cell -> cell.strip().matches("[-+]?[\\d.,/: '-]*\\d[\\d.,/: '-]*"));
        }
    }
}
