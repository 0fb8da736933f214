package com.onekaday.outbox;

/** One way out of the server. It is called without a transaction, and takes well under half a minute. */
public interface Channel {
    /** The name that its messages are kept by, at most 20 letters, for ever the same. */
    String name();

    /** Sends a message, which may have been sent before by a server that died. Throws only what is a bug. */
    Receipt deliver(Message message);
}
