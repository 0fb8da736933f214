/**
 * Other people's files as tables: a header and rows of text, whatever the format.
 *
 * <p>Refuses to hold a whole file in memory, to follow an entity or an address in a file, to calculate a formula, and to
 * unpack more than a file of the allowed size honestly holds. What is wrong with a file is said with its line.
 */
@NullMarked
package com.onekaday.transfer.format;

import org.jspecify.annotations.NullMarked;
