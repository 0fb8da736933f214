/** Who is calling: cookies, tokens, roles, and what browsers are told so that nobody else calls in a person's name. */
@NullMarked
package com.onekaday.rest.security;

import org.jspecify.annotations.NullMarked;
