package com.onekaday.expected;

/** How often something comes again: every {@code interval} weeks, months or years, on a day like the first one. */
public record RecurrenceView(String every, int interval, String by) {}
