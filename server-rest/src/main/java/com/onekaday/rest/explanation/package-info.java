/** Why a figure is what it is, over HTTP. Refuses to explain what it cannot ask the business for. */
@NullMarked
package com.onekaday.rest.explanation;

import org.jspecify.annotations.NullMarked;
