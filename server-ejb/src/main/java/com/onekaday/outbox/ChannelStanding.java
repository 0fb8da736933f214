package com.onekaday.outbox;

/**
 * How one channel stands.
 *
 * @param waiting not sent yet, with those whose time has not come
 * @param lateSeconds how long the message that waits longest is due; 0 where none is
 * @param dead given up
 * @param sentLastDay within the last 24 hours
 */
public record ChannelStanding(String channel, long waiting, long lateSeconds, long dead, long sentLastDay) {}
