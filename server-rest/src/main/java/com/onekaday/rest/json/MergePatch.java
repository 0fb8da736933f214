package com.onekaday.rest.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;

/** A change that names only what changes (RFC 7396). */
public final class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final Records records;
    private final JsonObject patch;

    MergePatch(Records records, JsonObject patch) {
        this.records = records;
        this.patch = patch;
    }

    /**
     * What {@code current} becomes by this change, as a request for the whole.
     *
     * @param current the resource as it is shown now
     * @param request the record that replaces it
     */
    public <T> T applyTo(Object current, Class<T> request) {
        var shown = RecordReader.parse(new StringReader(JsonbProvider.JSONB.toJson(current)));
        var changed = Json.createMergePatch(patch).apply(shown);
        return records.bind(changed.asJsonObject(), request);
    }
}
