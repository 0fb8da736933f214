package com.onekaday.job;

/**
 * How much background work there is.
 *
 * @param waiting for a server, or for their time to come
 * @param running on some server
 * @param lateSeconds how long the job that waits longest is due; 0 where none is
 * @param failedLastDay given up within the last 24 hours
 */
public record JobStanding(long waiting, long running, long lateSeconds, long failedLastDay) {}
