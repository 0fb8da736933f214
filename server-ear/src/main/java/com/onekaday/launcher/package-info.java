/**
 * Starts and stops the product with one command: a database of its own unless one is given, then the server. It knows
 * processes, folders and settings, and refuses to know anything of the business.
 */
@NullMarked
package com.onekaday.launcher;

import org.jspecify.annotations.NullMarked;
