/** Puts the business into the server that Arquillian manages, once for all tests that run inside it. */
@NullMarked
package com.onekaday.system.deployment;

import org.jspecify.annotations.NullMarked;
