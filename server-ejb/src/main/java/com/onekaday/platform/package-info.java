/** What every component stands on: the clock, the entity manager, identifiers, text and the database's schema. */
@NullMarked
package com.onekaday.platform;

import org.jspecify.annotations.NullMarked;
