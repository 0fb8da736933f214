package com.onekaday.transfer.format;

import java.io.IOException;
import java.nio.file.Path;

/** Reads one format. */
interface TableReader {

    /** Reads the file row by row; throws a {@link com.onekaday.error.Refusal} where it is not of the format. */
    void read(Path file, TableSink sink) throws IOException;
}
