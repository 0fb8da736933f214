package com.onekaday.mobile.store;

import java.io.IOException;
import java.util.Optional;

/** A folder for small files of text. */
public interface Disk {

    /** A file's text; empty where there is no such file. */
    Optional<String> read(String name) throws IOException;

    /** Replaces a file as a whole: after a crash it is the old one or the new one. */
    void write(String name, String text) throws IOException;

    void delete(String name) throws IOException;

    /** Renames a file that cannot be read, so that nothing in it is lost, and says how it is called now. */
    String setAside(String name) throws IOException;

    /** The same within a folder of this folder. */
    Disk folder(String name);
}
