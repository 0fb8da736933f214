/** What all resources share of HTTP: request ids, limits, headers, preconditions, pages and repeatable requests. */
@NullMarked
package com.onekaday.rest.http;

import org.jspecify.annotations.NullMarked;
