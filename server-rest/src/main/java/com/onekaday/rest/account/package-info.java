/** Registering, signing in, and a person's own settings, sessions and tokens. */
@NullMarked
package com.onekaday.rest.account;

import org.jspecify.annotations.NullMarked;
