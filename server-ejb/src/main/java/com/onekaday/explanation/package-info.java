/**
 * Why a figure is what it is: the rule in a sentence, and the incomes, rates and days that it was made of.
 *
 * <p>Asks the components that compute figures and shows what they used; refuses to compute a figure itself, so that an
 * explanation can never disagree with what it explains.
 */
@NullMarked
package com.onekaday.explanation;

import org.jspecify.annotations.NullMarked;
