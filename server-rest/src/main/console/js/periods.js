/** Weeks, months, quarters and years as ranges of dates, and the steps between them. */

import {
  addDays,
  addMonths,
  firstOfMonth,
  firstOfWeek,
  firstOfYear,
  lastOfMonth,
  lastOfYear,
  monthOf,
} from './dates.js';

export const PERIODS = ['week', 'month', 'quarter', 'year'];

/**
 * The period that holds a date.
 *
 * @param {'week'|'month'|'quarter'|'year'} kind
 * @param {string} date
 * @param {string} weekStart
 * @returns {{from: string, to: string}}
 */
export function periodOf(kind, date, weekStart) {
  switch (kind) {
    case 'week': {
      const from = firstOfWeek(date, weekStart);
      return { from, to: addDays(from, 6) };
    }
    case 'quarter': {
      const month = Number(date.slice(5, 7));
      const from = `${addMonths(monthOf(date), -((month - 1) % 3))}-01`;
      return { from, to: lastOfMonth(`${addMonths(monthOf(from), 2)}-01`) };
    }
    case 'year':
      return { from: firstOfYear(date), to: lastOfYear(date) };
    default:
      return { from: firstOfMonth(date), to: lastOfMonth(date) };
  }
}

/** The months to show beside a period: the whole year of a year, else the twelve up to its end. */
export function monthsBeside(kind, { from, to }) {
  const last = monthOf(to);
  return kind === 'year' ? { from: monthOf(from), to: last } : { from: addMonths(last, -11), to: last };
}

export function before({ from }) {
  return addDays(from, -1);
}

export function after({ to }) {
  return addDays(to, 1);
}
