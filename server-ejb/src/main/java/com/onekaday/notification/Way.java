package com.onekaday.notification;

/** How people are told. */
public enum Way {
    /** The inbox, live where a page is open. */
    INBOX,
    MAIL,
    /** The browsers that the person has allowed it. */
    PUSH
}
