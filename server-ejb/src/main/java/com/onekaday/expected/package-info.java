/**
 * Income that is still to come: once or again and again, and whether it came.
 *
 * <p>Refuses to count itself as earned. What came is found among the incomes that were recorded, or said by the person;
 * nothing here records an income.
 */
@NullMarked
package com.onekaday.expected;

import org.jspecify.annotations.NullMarked;
