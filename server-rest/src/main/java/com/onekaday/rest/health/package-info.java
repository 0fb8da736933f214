/** Whether the server lives, and whether it can serve. */
@NullMarked
package com.onekaday.rest.health;

import org.jspecify.annotations.NullMarked;
