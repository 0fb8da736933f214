/**
 * Advice written from figures.
 *
 * <p>The figures come first: {@code FactFinder} gathers what other components have computed as facts with ids. A model may put
 * them into sentences, and {@code Verifier} drops each sentence that says a number, date, name or direction which the facts
 * it cites do not carry; templates write the rest, and all of it where no model is to be asked. Refuses to let a model
 * compute, to send it notes, tags or names, to ask it without the person's consent, and to spend more than the budget.
 */
@NullMarked
package com.onekaday.insight;

import org.jspecify.annotations.NullMarked;
