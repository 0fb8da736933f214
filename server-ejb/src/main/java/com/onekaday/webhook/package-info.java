/**
 * Calls to addresses that people have named, when something happens in their account (Standard Webhooks 1.0.0): with an
 * id, a time and a signature, tried again until they are taken.
 *
 * <p>Refuses addresses of the network that the server stands in, to follow redirects, to keep a secret in the clear, and to
 * go on for ever with an address that takes nothing.
 */
@NullMarked
package com.onekaday.webhook;

import org.jspecify.annotations.NullMarked;
