/** The figures, read only. */
@NullMarked
package com.onekaday.rest.analytics;

import org.jspecify.annotations.NullMarked;
