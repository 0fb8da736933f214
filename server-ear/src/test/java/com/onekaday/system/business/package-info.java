/** Business services, called inside the server that they run in. Everything of this package is deployed with them. */
@NullMarked
package com.onekaday.system.business;

import org.jspecify.annotations.NullMarked;
