/** What is being done after its request was answered, over HTTP: how far it is, and an end to it. Refuses to start anything. */
@NullMarked
package com.onekaday.rest.job;

import org.jspecify.annotations.NullMarked;
