/** The delivered product as a program sees it that talks HTTP to it. */
@NullMarked
package com.onekaday.system.http;

import org.jspecify.annotations.NullMarked;
