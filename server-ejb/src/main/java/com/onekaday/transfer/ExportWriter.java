package com.onekaday.transfer;

import com.onekaday.income.IncomeView;
import java.io.Closeable;
import java.io.IOException;

/** Writes incomes in one format, each as it comes. Closing it gives up what it holds, and leaves the stream open. */
interface ExportWriter extends Closeable {

    void write(IncomeView income) throws IOException;

    /** Writes what comes after the last income. */
    void end() throws IOException;

    @Override
    default void close() throws IOException {}
}
