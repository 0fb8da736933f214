package com.onekaday.system.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks tests that use the console in a browser of this machine; where there is none they are skipped and say so. They
 * take a {@link Visitor} with a new, empty profile, an {@link Earner} with a new account, or just a
 * {@link com.microsoft.playwright.Page} as a parameter, and fail when the page logs an error that they do not
 * {@linkplain Provokes provoke}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
