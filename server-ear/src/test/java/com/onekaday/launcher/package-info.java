/** How settings are read, without starting anything. */
@NullMarked
package com.onekaday.launcher;

import org.jspecify.annotations.NullMarked;
