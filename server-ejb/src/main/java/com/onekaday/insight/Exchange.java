package com.onekaday.insight;

import org.jspecify.annotations.Nullable;

/**
 * What was said to a model and what it answered.
 *
 * @param request the whole text that was sent
 * @param reply null where none came
 * @param tokens what it cost, both ways
 */
record Exchange(String request, @Nullable String reply, long tokens) {}
