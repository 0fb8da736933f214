/** JSON in and out: one naming, one form for money, dates and instants, and every fault of a body told at once. */
@NullMarked
package com.onekaday.rest.json;

import org.jspecify.annotations.NullMarked;
