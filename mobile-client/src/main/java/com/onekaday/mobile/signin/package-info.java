/** Coming in: signing in, opening an account, the second factor, and which server. Refuses to keep a password. */
@NullMarked
package com.onekaday.mobile.signin;

import org.jspecify.annotations.NullMarked;
