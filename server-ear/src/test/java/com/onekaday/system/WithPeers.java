package com.onekaday.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks tests that look at a product which sends mail, calls addresses and asks a model, all on this machine. They may take
 * these {@link Peers} as a parameter, and leave them as they found them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PeersParameter.class)
public @interface WithPeers {}
