package com.onekaday.transfer.format;

import java.util.List;

/** Takes a table as it is read. */
public interface TableSink {

    /** The names of the columns, before the first row. */
    void header(List<String> names);

    /**
     * A row.
     *
     * @param line where it begins in the file; the first is 1
     * @param cells as many as there are, which may be fewer than the header's
     * @return false where no more rows are wanted
     */
    boolean row(long line, List<String> cells);
}
