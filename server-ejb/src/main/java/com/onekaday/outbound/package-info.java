/**
 * How the server calls others over HTTP: with time-outs, a bounded reply, and no way into the network that it stands in.
 *
 * <p>Suppliers with a library of their own (payments, advice) are called by it; everything else goes through here. Refuses
 * addresses that a person has chosen and that are not on the public internet, also behind a name or a redirect.
 */
@NullMarked
package com.onekaday.outbound;

import org.jspecify.annotations.NullMarked;
