package com.onekaday.outbox;

import java.util.List;

/** A part of the messages, the newest first, and whether there are more after it. */
public record MessagePage(List<MessageView> messages, boolean more) {}
