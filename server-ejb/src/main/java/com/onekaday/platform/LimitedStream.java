package com.onekaday.platform;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Lets no more bytes pass than a limit, whatever was said beforehand about how many there are. */
public final class LimitedStream extends FilterInputStream {

    private final long limit;
    private final Supplier<? extends RuntimeException> tooMuch;
    private long seen;

    /**
     * Limits a stream.
     *
     * @param tooMuch what is thrown when there is more
     */
    public LimitedStream(InputStream in, long limit, Supplier<? extends RuntimeException> tooMuch) {
        super(in);
        this.limit = limit;
        this.tooMuch = tooMuch;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        seen += bytes;
        if (seen > limit) {
            throw tooMuch.get();
        }
    }
}
