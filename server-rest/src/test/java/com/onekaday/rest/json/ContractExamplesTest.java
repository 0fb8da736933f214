package com.onekaday.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.analytics.HeatmapView;
import com.onekaday.analytics.SummaryView;
import com.onekaday.goal.ProgressView;
import com.onekaday.income.IncomeView;
import com.onekaday.rest.account.AccountBody;
import com.onekaday.rest.account.TokenPair;
import com.onekaday.rest.sync.SyncBody;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples that the phone app reads in its own tests are what the server's records look like: who renames one here
 * breaks this test, and who changes the example breaks the app's.
 */
class ContractExamplesTest {

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of("account", AccountBody.class),
                Arguments.of("token-pair", TokenPair.class),
                Arguments.of("income", IncomeView.class),
                Arguments.of("sync", SyncBody.class),
                Arguments.of("goal-figures", ProgressView.class),
                Arguments.of("summary", SummaryView.class),
                Arguments.of("heatmap", HeatmapView.class));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void looksLikeTheRecord(String name, Class<?> type) throws IOException {
        compare(name, type, read(name));
    }

    private static JsonObject read(String name) throws IOException {
        var file = "/contract/%s.json".formatted(name);
        try (var in = Objects.requireNonNull(ContractExamplesTest.class.getResourceAsStream(file), file);
                var reader = Json.createReader(in)) {
            return reader.readObject();
        }
    }

    private static void compare(String place, Class<?> type, JsonObject example) {
        var components = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(component -> SnakeCase.of(component.getName()), component -> component));
        assertThat(example.keySet()).as(place).isEqualTo(components.keySet());
        components.forEach(
                (name, component) -> compare(place + "/" + name, component, Objects.requireNonNull(example.get(name))));
    }

    private static void compare(String place, RecordComponent component, JsonValue value) {
        if (component.getType().isRecord() && value instanceof JsonObject object) {
            compare(place, component.getType(), object);
        } else if (List.class.equals(component.getType())) {
            value.asJsonArray().forEach(element -> compareElement(place, component.getGenericType(), element));
        } else if (component.getType().isPrimitive()) {
            var truth = component.getType().equals(boolean.class);
            assertThat(value.getValueType().name())
                    .as(place)
                    .isIn(truth ? List.of("TRUE", "FALSE") : List.of("NUMBER"));
        } else if (Map.class.isAssignableFrom(component.getType())) {
            assertThat(value.getValueType()).as(place).isEqualTo(JsonValue.ValueType.OBJECT);
        } else {
            assertThat(value).as(place).isNotInstanceOf(JsonObject.class);
        }
    }

    private static void compareElement(String place, Type list, JsonValue element) {
        var type = ((ParameterizedType) list).getActualTypeArguments()[0];
        if (type instanceof Class<?> known && known.isRecord()) {
            compare(place + "/-", known, element.asJsonObject());
        }
    }
}
