package com.onekaday.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a person wants to be told what.
 *
 * @param quietFrom both or none
 * @param choices those that are left out stay
 */
public record NewChoices(
        @Nullable @Pattern(regexp = NewChoices.TIME, message = NewChoices.TIME_MESSAGE)
        String quietFrom,

        @Nullable @Pattern(regexp = NewChoices.TIME, message = NewChoices.TIME_MESSAGE)
        String quietTo,

        @NotNull @Size(max = 50) List<@Valid Choice> choices) {
    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    static final String TIME_MESSAGE = "Write a time like 07:30";

    /** Where one kind of notice is to go. */
    public record Choice(
            @NotNull NoticeKind kind,
            @NotNull Boolean inbox,
            @NotNull Boolean mail,
            @NotNull Boolean push) {}
}
