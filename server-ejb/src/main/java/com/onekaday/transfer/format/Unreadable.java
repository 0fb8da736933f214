package com.onekaday.transfer.format;

import com.onekaday.error.Refusal;
import com.onekaday.platform.LimitedStream;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;

/** Says what is wrong with a file. */
final class Unreadable {

    private static final String POINTER = "/file";

    private Unreadable() {}

    static Refusal file(String code, String detail) {
        return Refusal.ruleBroken(POINTER, code, detail);
    }

    static Refusal at(long line, String detail) {
        return file("unreadable-file", "Line %d: %s".formatted(line, detail));
    }

    static Refusal noRows(String what) {
        return file("no-rows", "The file holds no " + what);
    }

    static RuntimeException xml(XMLStreamException e) {
        var place = e.getLocation();
        var line = place == null ? 0 : place.getLineNumber();
        return at(Math.max(1, line), "the XML is not well-formed, or uses a document type");
    }

    /** What unpacks to more than so many bytes is no honest file. */
    static InputStream limited(InputStream unpacked, long limit) {
        return new LimitedStream(
                unpacked,
                limit,
                () -> file("unpacks-too-large", "The file unpacks to more than %d MiB".formatted(limit >> 20)));
    }
}
