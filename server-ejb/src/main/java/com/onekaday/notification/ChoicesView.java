package com.onekaday.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a person is told what.
 *
 * @param quietFrom in the account's time, such as {@code 22:00}; null where no hours are quiet
 * @param channels what this server can do: a choice for another has no effect
 */
public record ChoicesView(
        @Nullable String quietFrom, @Nullable String quietTo, List<Choice> choices, Channels channels) {
    /** Where one kind of notice goes. */
    public record Choice(String kind, String name, boolean inbox, boolean mail, boolean push) {}

    /**
     * Which channels this server has.
     *
     * @param missing what whoever runs it has to set; null where nothing is missing
     */
    public record Channels(
            boolean inbox,
            boolean mail,
            boolean push,
            @Nullable String missing) {}
}
