/** What the system tests stand on: a throw-away database and the delivered product, each started once for all of them. */
@NullMarked
package com.onekaday.system;

import org.jspecify.annotations.NullMarked;
