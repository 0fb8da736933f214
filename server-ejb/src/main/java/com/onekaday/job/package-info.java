/**
 * Work that goes on after its request was answered: imports, re-pricing, synchronisation.
 *
 * <p>A job is a row. Whichever server finds it due claims it for a while, does it step by step and keeps how far it came in the
 * transaction of each step, so that a crash repeats nothing and loses nothing. What a step does belongs to the component
 * that has the job's {@link com.onekaday.job.JobHandler}; here is only when, how often and by whom. Refuses to do the same
 * work twice at the same time, and to try for ever.
 */
@NullMarked
package com.onekaday.job;

import org.jspecify.annotations.NullMarked;
