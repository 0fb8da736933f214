package com.onekaday.mobile.store;

import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import com.onekaday.mobile.json.MissingField;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** One JSON file that says in which format it is. */
public final class KeptFile {

    private static final String FORMAT = "format";

    private final Disk disk;
    private final String name;
    private final int format;
    private final Consumer<String> damaged;

    /**
     * Names the file.
     *
     * @param format the only one that is read; files in another are set aside
     * @param damaged is told how a file is called that could not be read and was set aside
     */
    public KeptFile(Disk disk, String name, int format, Consumer<String> damaged) {
        this.disk = disk;
        this.name = name;
        this.format = format;
        this.damaged = damaged;
    }

    /** What is kept; empty where nothing is, or where it cannot be read. */
    public <T> Optional<T> load(Function<Fields, T> reading) {
        try {
            var text = disk.read(name);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            var read = Json.read(text.get())
                    .filter(fields -> fields.number(FORMAT, 0) == format)
                    .flatMap(fields -> understood(fields, reading));
            if (read.isEmpty()) {
                damaged.accept(disk.setAside(name));
            }
            return read;
        } catch (IOException e) {
            damaged.accept(name);
            return Optional.empty();
        }
    }

    private static <T> Optional<T> understood(Fields fields, Function<Fields, T> reading) {
        try {
            return Optional.of(reading.apply(fields));
        } catch (MissingField | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    public void save(JsonObjectBuilder content) throws IOException {
        disk.write(name, content.add(FORMAT, format).build().toString());
    }

    public void delete() throws IOException {
        disk.delete(name);
    }
}
