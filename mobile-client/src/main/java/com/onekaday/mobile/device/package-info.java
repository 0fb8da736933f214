/** What the phone itself offers, behind one interface: on a desktop most of it is not there. Refuses to be needed. */
@NullMarked
package com.onekaday.mobile.device;

import org.jspecify.annotations.NullMarked;
