package com.onekaday.insight;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a claim.
 *
 * @param fact the fact that the text is the value of; null for the words between
 */
public record Part(String text, @Nullable String fact) {}
