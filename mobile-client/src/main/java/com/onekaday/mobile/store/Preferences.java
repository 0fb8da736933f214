package com.onekaday.mobile.store;

import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the person has chosen on this phone: a few texts by name. */
public final class Preferences {

    private final KeptFile file;
    private final Map<String, String> values;

    public Preferences(Disk disk) {
        file = new KeptFile(disk, "preferences.json", 1, name -> {});
        values = new TreeMap<>(file.load(Preferences::values).orElse(Map.of()));
    }

    private static Map<String, String> values(Fields fields) {
        var kept = fields.object("values");
        var values = new TreeMap<String, String>();
        kept.json().keySet().forEach(name -> values.put(name, kept.text(name)));
        return values;
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    public boolean isOn(String name) {
        return Boolean.parseBoolean(values.get(name));
    }

    /** Holds from now on; where the phone is full, until the next start. */
    public void set(String name, String value) {
        values.put(name, value);
        save();
    }

    public void forget(String name) {
        values.remove(name);
        save();
    }

    private void save() {
        var kept = Json.object();
        values.forEach(kept::add);
        try {
            file.save(Json.object().add("values", kept));
        } catch (IOException e) {
            // A choice that is asked for again is no loss.
        }
    }
}
