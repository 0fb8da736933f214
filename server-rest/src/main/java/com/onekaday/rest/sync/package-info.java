/** What has changed, over HTTP, for clients that keep a copy. Refuses to let marks be built: they are opaque. */
@NullMarked
package com.onekaday.rest.sync;

import org.jspecify.annotations.NullMarked;
