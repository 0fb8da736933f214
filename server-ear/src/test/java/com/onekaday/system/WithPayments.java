package com.onekaday.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks tests that look at a product where people pay, to a Stripe of our own. They may take that Stripe as a parameter,
 * and share it: whatever they make in it has a name of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StripeParameter.class)
public @interface WithPayments {}
