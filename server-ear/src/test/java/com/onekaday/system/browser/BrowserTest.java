package com.onekaday.system.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks tests that use the console in a browser of this machine; where there is none they are skipped and say so. They
 * take a {@link com.microsoft.playwright.Page} of a new, empty profile as a parameter, and fail when it logs an error.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
