package com.onekaday.sync;

/**
 * The latest change of one thing.
 *
 * @param item its id, or its day
 */
record Change(long revision, Kind kind, String item, boolean removed) {}
