/**
 * Words, amounts and dates in the person's language, without the JDK's locale data, which native code leaves out. Refuses to
 * know where they are shown.
 */
@NullMarked
package com.onekaday.mobile.text;

import org.jspecify.annotations.NullMarked;
