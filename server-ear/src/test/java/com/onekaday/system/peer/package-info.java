/** Those whom the product calls, on this machine: a mail server, a model, and whoever has named an address. */
@NullMarked
package com.onekaday.system.peer;

import org.jspecify.annotations.NullMarked;
