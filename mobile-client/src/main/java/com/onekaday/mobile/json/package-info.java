/** JSON as text, without reflection: native code has none to spare. Refuses to map anything by itself. */
@NullMarked
package com.onekaday.mobile.json;

import org.jspecify.annotations.NullMarked;
