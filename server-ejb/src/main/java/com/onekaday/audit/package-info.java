/** Who did what, when and from where, for everything that concerns security. Never holds amounts, notes or secrets. */
@NullMarked
package com.onekaday.audit;

import org.jspecify.annotations.NullMarked;
