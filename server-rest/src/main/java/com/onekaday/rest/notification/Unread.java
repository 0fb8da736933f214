package com.onekaday.rest.notification;

/** How many lines of the inbox are unread. */
public record Unread(long unread) {}
