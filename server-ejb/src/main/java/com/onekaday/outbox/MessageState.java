package com.onekaday.outbox;

/** How far a message has come. */
public enum MessageState {
    WAITING,
    SENT,
    /** Nobody wanted it any more, or it was late for too long. */
    DROPPED,
    /** It is not tried any more, unless somebody says so. */
    DEAD
}
