/**
 * When people are reminded: at a local time on some weekdays, and only when there is something to say.
 *
 * <p>Each occurrence is computed anew where the account lives, so that clock changes neither lose nor double one, and kept
 * in UTC. Whichever server finds rows due claims them, has them told and plans the next time, all in one transaction.
 * Refuses to remind on a day off unless that is wished, of what was logged, and more than two hours late.
 */
@NullMarked
package com.onekaday.reminder;

import org.jspecify.annotations.NullMarked;
