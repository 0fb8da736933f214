/** Tests of the shell and its controls. */
@NullMarked
package com.onekaday.mobile.ui;

import org.jspecify.annotations.NullMarked;
