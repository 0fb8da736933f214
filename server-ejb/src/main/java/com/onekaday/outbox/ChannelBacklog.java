package com.onekaday.outbox;

/**
 * What one channel has not sent.
 *
 * @param waiting with those whose time has not come
 * @param lateSeconds how long the message that waits longest is due; 0 where none is
 * @param dead given up
 */
public record ChannelBacklog(String channel, long waiting, long lateSeconds, long dead) {}
