package com.onekaday.notification;

import java.util.List;

/** A part of the inbox, the newest first, and whether there is more after it. */
public record NotificationPage(List<NotificationView> notifications, boolean more) {}
