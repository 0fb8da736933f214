/**
 * People and what they sign in with: accounts, passwords, sessions, tokens, and the settings that every figure depends on.
 *
 * <p>Refuses to keep a password or a token in the clear, and to tell whether a name exists to somebody who is not signed in.
 */
@NullMarked
package com.onekaday.account;

import org.jspecify.annotations.NullMarked;
