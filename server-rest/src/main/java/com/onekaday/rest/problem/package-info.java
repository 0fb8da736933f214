/** What went wrong, told in one form (RFC 9457) for every wrong request, also those that never reach a resource. */
@NullMarked
package com.onekaday.rest.problem;

import org.jspecify.annotations.NullMarked;
