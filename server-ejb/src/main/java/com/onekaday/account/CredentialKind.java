package com.onekaday.account;

/** What a request was signed in with. */
public enum CredentialKind {
    /** A browser's cookie; needs protection against cross-site requests. */
    SESSION,
    /** A phone's short-lived access token. */
    ACCESS,
    /** A token that a person made for a script or shop. */
    PERSONAL,
    /** Nothing: nobody asks, the server works for the account by itself. */
    NONE
}
