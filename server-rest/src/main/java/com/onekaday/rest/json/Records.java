package com.onekaday.rest.json;

import com.onekaday.error.Fault;
import com.onekaday.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes request records of JSON objects, and tells every fault of a body at once: JSON-B stops at the first and
 * names no place.
 *
 * <p>Names that a record does not have are passed over, so that what was read from here can be sent back.
 */
@ApplicationScoped
public class Records {

    private static final String REQUIRED = "required";

    private static final Map<String, String> CODES = Map.of(
            "NotNull", REQUIRED,
            "NotBlank", REQUIRED,
            "NotEmpty", REQUIRED,
            "Size", "length",
            "Pattern", "format",
            "Email", "format",
            "DecimalMin", "too-small",
            "MaxBytes", "length",
            "NotCommon", "too-common");

    private final Validator validator;

    @Inject
    Records(Validator validator) {
        this.validator = validator;
    }

    /**
     * The record that {@code json} describes.
     *
     * @throws Refusal with every value that cannot be read or that breaks a constraint of the record
     */
    public <T> T bind(JsonObject json, Class<T> type) {
        var faults = new ArrayList<Fault>();
        var bound = make(json, type, "", faults);
        var unreadable = new HashSet<>(faults.stream().map(Fault::pointer).toList());
        validator.validate(bound).stream()
                .map(Records::fault)
                .filter(fault -> unreadable.add(fault.pointer()))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparing(Fault::pointer));
            throw Refusal.invalid(faults);
        }
        return bound;
    }

    private static <T> T make(JsonObject json, Class<T> type, String pointer, List<Fault> faults) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> value(json, component, pointer, faults))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static @Nullable Object value(
            JsonObject json, RecordComponent component, String parent, List<Fault> faults) {
        var name = SnakeCase.of(component.getName());
        var value = json.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        return read(value, component.getGenericType(), parent + "/" + name, faults);
    }

    private static @Nullable Object read(JsonValue value, Type type, String pointer, List<Fault> faults) {
        if (type instanceof ParameterizedType list) {
            return list(value, list.getActualTypeArguments()[0], pointer, faults);
        }
        var raw = (Class<?>) type;
        if (raw.isRecord() && value instanceof JsonObject object) {
            return make(object, raw, pointer, faults);
        }
        try {
            return Values.read(value, raw, pointer);
        } catch (Refusal refusal) {
            faults.addAll(refusal.faults());
            return null;
        }
    }

    private static @Nullable List<?> list(JsonValue value, Type element, String pointer, List<Fault> faults) {
        if (!(value instanceof JsonArray array)) {
            faults.add(new Fault(pointer, "invalid-list", "Write a list in brackets"));
            return null;
        }
        var read = new ArrayList<>();
        for (var i = 0; i < array.size(); i++) {
            var item = read(array.get(i), element, pointer + "/" + i, faults);
            if (item != null) {
                read.add(item);
            }
        }
        return List.copyOf(read);
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(SnakeCase.of(node.getName()));
            }
        }
        var annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var code = CODES.getOrDefault(annotation, SnakeCase.of(annotation).replace('_', '-'));
        var hasWordsOfItsOwn = !violation.getMessageTemplate().startsWith("{");
        var detail = hasWordsOfItsOwn || !code.equals(REQUIRED)
                ? violation.getMessage()
                : pointer.substring(1) + " is required";
        return new Fault(pointer.toString(), code, detail);
    }
}
