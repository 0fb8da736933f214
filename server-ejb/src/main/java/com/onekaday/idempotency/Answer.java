package com.onekaday.idempotency;

/** A reply, and whether it is that of an earlier request. */
public record Answer(StoredReply reply, boolean replayed) {}
