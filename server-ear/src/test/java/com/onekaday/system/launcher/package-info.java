/** The launcher as an operator meets it: a process with an exit code and one clear line. */
@NullMarked
package com.onekaday.system.launcher;

import org.jspecify.annotations.NullMarked;
