package com.onekaday.rest.notification;

import com.onekaday.notification.Way;
import jakarta.validation.constraints.NotNull;

/** Which channel is to show that it works. */
public record ChannelTest(@NotNull Way channel) {}
