package com.onekaday.rest.admin;

/** How many messages are tried again. */
public record Revived(int messages) {}
