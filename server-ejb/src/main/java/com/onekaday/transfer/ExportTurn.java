package com.onekaday.transfer;

/** The right to export one file now; whoever has it closes it, whatever happens. */
public interface ExportTurn extends AutoCloseable {

    @Override
    void close();
}
