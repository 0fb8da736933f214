/**
 * Accounts that people have elsewhere and that their income is read from. So far there is one kind: the person's own Stripe
 * account, whose balance transactions become incomes with gross, fee and net.
 *
 * <p>A sync goes through a Stripe account from the oldest day on, a window of time at a step, and begins a day before the
 * place where the last one ended. Each transaction is recorded once, by Stripe's id, also when the person has removed its
 * income since. A refund or a lost dispute is a negative income of the charge that it pays back; what only moves money, such
 * as a payout, is none.
 *
 * <p>Refuses a key that may change anything, to show a key again, and to ask Stripe inside a transaction.
 */
@NullMarked
package com.onekaday.connection;

import org.jspecify.annotations.NullMarked;
