/** The clock of business tests. Deployed as a library of the EAR, so that the business finds it in the place of its own. */
@NullMarked
package com.onekaday.system.clock;

import org.jspecify.annotations.NullMarked;
