package com.onekaday.transfer.format;

import com.onekaday.error.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The product's own JSON export; {@code com.onekaday.transfer} describes it. */
final class JsonTable implements TableReader {

    private static final String FORMAT = "onekaday-incomes";
    private static final int NEWEST = 1;
    private static final List<String> COLUMNS = List.of(
            "date",
            "source",
            "amount",
            "currency",
            "fee",
            "note",
            "tags",
            "hours",
            "source_system",
            "external_id",
            "id",
            "refund_of");
    private static final Map<String, String> SETTINGS = Map.of("org.eclipse.parsson.maxDepth", "10");

    private final Charset charset;

    JsonTable(Charset charset) {
        this.charset = charset;
    }

    @Override
    public void read(Path file, TableSink sink) throws IOException {
        try (var text = Charsets.open(file, charset);
                var parser = Json.createParserFactory(SETTINGS).createParser(text)) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw foreign();
            }
            document(parser, sink);
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) { // not always a JsonException: that it is nested too deeply is none
            throw Unreadable.file("unreadable-file", "The JSON cannot be read: " + e.getMessage());
        }
    }

    private static void document(JsonParser parser, TableSink sink) {
        var known = false;
        while (parser.hasNext()) {
            var event = parser.next();
            if (event == JsonParser.Event.END_OBJECT) {
                break;
            }
            var name = parser.getString();
            parser.next();
            if (name.equals("incomes") && known) {
                rows(parser, sink);
                return;
            }
            var value = parser.getValue();
            known |= name.equals("format") && text(value).equals(FORMAT);
            if (name.equals("version")) {
                requireKnown(value);
            }
        }
        throw foreign();
    }

    private static void requireKnown(JsonValue version) {
        if (!version.toString().equals(String.valueOf(NEWEST))) {
            throw Unreadable.file(
                    "unknown-version", "The file is of version %s, which this server does not know".formatted(version));
        }
    }

    private static void rows(JsonParser parser, TableSink sink) {
        sink.header(COLUMNS);
        long row = 0;
        while (parser.hasNext()) {
            var event = parser.next();
            if (event == JsonParser.Event.END_ARRAY) {
                return;
            }
            var line = parser.getLocation().getLineNumber();
            if (event != JsonParser.Event.START_OBJECT) {
                throw Unreadable.at(line, "an income is an object in braces");
            }
            row++;
            if (!sink.row(line < 1 ? row : line, cells(parser.getObject()))) {
                return;
            }
        }
    }

    private static List<String> cells(JsonObject income) {
        return COLUMNS.stream()
                .map(name -> text(income.getOrDefault(name, JsonValue.NULL)))
                .toList();
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonArray tags) {
            return String.join(
                    ";",
                    tags.stream()
                            .map(JsonTable::text)
                            .map(tag -> tag.replace("\\", "\\\\").replace(";", "\\;"))
                            .toList());
        }
        if (value == JsonValue.NULL) {
            return "";
        }
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private static Refusal foreign() {
        return Unreadable.file("foreign-json", "This JSON is no export of incomes from here");
    }
}
