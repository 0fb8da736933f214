/** The HTTP interface: everything that the outside sees of the server. Holds no rule of the business. */
@NullMarked
package com.onekaday.rest;

import org.jspecify.annotations.NullMarked;
