package com.onekaday.analytics;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A figure, or the reason why there is none: exactly one of the two.
 *
 * @param value null where the figure cannot be computed
 * @param reason null where there is a value
 */
public record Figure<T>(@Nullable T value, @Nullable Reason reason) {
    public Figure {
        if ((value == null) == (reason == null)) {
            throw new IllegalArgumentException("A figure has a value or a reason");
        }
    }

    public static <T> Figure<T> of(T value) {
        return new Figure<>(value, null);
    }

    public static <T> Figure<T> none(Reason reason) {
        return new Figure<>(null, reason);
    }

    public boolean isPresent() {
        return value != null;
    }

    /** The value of a figure that is known to have one. */
    public T get() {
        return toOptional().orElseThrow();
    }

    public Optional<T> toOptional() {
        return Optional.ofNullable(value);
    }

    public <R> Figure<R> map(Function<T, R> change) {
        return value != null ? of(change.apply(value)) : new Figure<>(null, reason);
    }

    public <R> Figure<R> flatMap(Function<T, Figure<R>> change) {
        return value != null ? change.apply(value) : new Figure<>(null, reason);
    }
}
