package com.onekaday.system.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a test that makes the server refuse or the network fail, which the browser logs as an error by itself. The test
 * fails when there is another error, or none like this.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Provokes {

    /** A part of what the browser logs, such as {@code 412}. */
    String value();
}
