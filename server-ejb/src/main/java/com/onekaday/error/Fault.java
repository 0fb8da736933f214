package com.onekaday.error;

/**
 * One thing that is wrong with what a caller sent.
 *
 * @param pointer where it is, as an RFC 6901 JSON pointer such as {@code /amount}; empty for the whole
 * @param code stable, in kebab-case
 * @param detail says what to do, for a person
 */
public record Fault(String pointer, String code, String detail) {}
