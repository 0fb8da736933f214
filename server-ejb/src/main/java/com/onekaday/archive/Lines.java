package com.onekaday.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a part of an archive, none so long that it could fill the memory. */
final class Lines implements Closeable {

    private static final int LONGEST = 1 << 16;
    private static final int MOST_AT_ONCE = 1 << 20;

    private final String part;
    private final InputStream in;

    Lines(String part, InputStream in) {
        this.part = part;
        this.in = new BufferedInputStream(in);
    }

    /** The next lines, as many as are handled at once; none at the end. */
    List<String> next() throws IOException {
        var lines = new ArrayList<String>();
        var size = 0;
        for (var line = line(); !line.isEmpty(); line = line()) {
            lines.add(line);
            size += line.length();
            if (size >= MOST_AT_ONCE) {
                break;
            }
        }
        return lines;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
            if (line.size() == LONGEST) {
                throw Archive.damaged(part);
            }
            line.write(read);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
