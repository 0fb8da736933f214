/** Hands out the contract of this interface. Writes none of it: the document is written by hand. */
@NullMarked
package com.onekaday.rest.openapi;

import org.jspecify.annotations.NullMarked;
