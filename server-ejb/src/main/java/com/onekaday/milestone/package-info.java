/**
 * What people have reached, told once and kept.
 *
 * <p>Says what {@code analytics} finds in the series and remembers it; refuses to tell a thing twice, to take one back
 * when the past is changed, and to cheer for what only back-dating, an import or a new price has reached.
 */
@NullMarked
package com.onekaday.milestone;

import org.jspecify.annotations.NullMarked;
