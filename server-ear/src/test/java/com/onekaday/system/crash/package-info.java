/** What is left when the power goes: server or database are killed amid writes, and started again on what they kept. */
@NullMarked
package com.onekaday.system.crash;

import org.jspecify.annotations.NullMarked;
