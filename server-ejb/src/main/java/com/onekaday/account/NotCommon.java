package com.onekaday.account;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A password that is not among those that are tried first. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotCommon.Validator.class)
public @interface NotCommon {

    String message() default "Many people use this password, so it is tried first; use another";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Knows the list of common passwords. */
    class Validator implements ConstraintValidator<NotCommon, @Nullable String> {

        private static final Set<String> COMMON = load();

        @Override
        public boolean isValid(@Nullable String password, ConstraintValidatorContext context) {
            return password == null || !COMMON.contains(password.toLowerCase(Locale.ROOT));
        }

        private static Set<String> load() {
            try (var list = NotCommon.class.getResourceAsStream("common-passwords.txt")) {
                if (list == null) {
                    throw new IllegalStateException("common-passwords.txt is missing from the application");
                }
                return Set.copyOf(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
