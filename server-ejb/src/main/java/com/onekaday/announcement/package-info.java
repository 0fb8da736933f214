/**
 * What whoever runs this server wants everybody to read: one text at a time.
 *
 * <p>Refuses to be a message to somebody: that is {@code notification}'s. Whether a person has read it, the person's device
 * remembers.
 */
@NullMarked
package com.onekaday.announcement;

import org.jspecify.annotations.NullMarked;
