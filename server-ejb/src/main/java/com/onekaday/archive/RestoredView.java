package com.onekaday.archive;

import java.util.Map;

/**
 * What an archive has brought.
 *
 * @param restored how many rows of each kind, in the order of the archive
 */
public record RestoredView(Map<String, Long> restored) {}
