package com.onekaday.transfer;

import com.onekaday.error.Fault;
import com.onekaday.platform.Jsons;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists, faults and mappings as the database keeps them. */
final class ImportJson {

    private ImportJson() {}

    static String list(List<String> texts) {
        return Jsons.array(texts).build().toString();
    }

    static List<String> list(String kept) {
        try (var reader = Jsons.reader(kept)) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }

    static String faults(List<Fault> faults) {
        JsonArrayBuilder array = Jsons.array();
        faults.forEach(fault -> array.add(Jsons.object()
                .add("pointer", fault.pointer())
                .add("code", fault.code())
                .add("detail", fault.detail())));
        return array.build().toString();
    }

    static List<Fault> faults(String kept) {
        try (var reader = Jsons.reader(kept)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(fault ->
                            new Fault(fault.getString("pointer"), fault.getString("code"), fault.getString("detail")))
                    .toList();
        }
    }

    static String mapping(ImportMapping mapping) {
        var columns = Jsons.object();
        columnIndexes(mapping.columns()).forEach((name, index) -> columns.add(name, index));
        var json = Jsons.object()
                .add("columns", columns)
                .add("dateOrder", mapping.dateOrder().name())
                .add("decimalMark", mapping.decimalMark().name())
                .add("incomeRows", mapping.incomeRows().name())
                .add("defaultSource", mapping.defaultSource())
                .add("defaultCurrency", mapping.defaultCurrency().getCurrencyCode());
        if (mapping.sourceSystem() != null) {
            json.add("sourceSystem", mapping.sourceSystem());
        }
        return json.build().toString();
    }

    static ImportMapping mapping(String kept) {
        try (var reader = Jsons.reader(kept)) {
            var json = reader.readObject();
            return new ImportMapping(
                    columns(json.getJsonObject("columns")),
                    DateOrder.valueOf(json.getString("dateOrder")),
                    DecimalMark.valueOf(json.getString("decimalMark")),
                    IncomeRows.valueOf(json.getString("incomeRows")),
                    json.getString("defaultSource"),
                    Currency.getInstance(json.getString("defaultCurrency")),
                    json.containsKey("sourceSystem") ? json.getString("sourceSystem") : null);
        }
    }

    private static Map<String, Integer> columnIndexes(ImportColumns columns) {
        var indexes = new HashMap<String, Integer>();
        for (var component : ImportColumns.class.getRecordComponents()) {
            var index = index(component, columns);
            if (index != null) {
                indexes.put(component.getName(), index);
            }
        }
        return indexes;
    }

    private static @Nullable Integer index(RecordComponent component, ImportColumns columns) {
        try {
            return (Integer) component.getAccessor().invoke(columns);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ImportColumns columns(JsonObject kept) {
        var values = Arrays.stream(ImportColumns.class.getRecordComponents())
                .map(component -> kept.containsKey(component.getName()) ? kept.getInt(component.getName()) : null)
                .toArray();
        try {
            return (ImportColumns) ImportColumns.class.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
