package com.onekaday.notification;

/** What is said to somebody who does not want a sort of letter any more, in the account's language. */
public record UnsubscribeView(String language, String question, String yes, String done) {}
