/**
 * Arithmetic on local dates ("2026-11-22"). No instants and no zones in here: a day is a day.
 */

const DAY = 86_400_000;
const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** Midnight UTC of a date: a number that formats and counts right with the zone "UTC". */
export function toUtc(date) {
  return Date.parse(`${date}T00:00:00Z`);
}

export function addDays(date, days) {
  return fromUtc(toUtc(date) + days * DAY);
}

export function daysBetween(from, to) {
  return Math.round((toUtc(to) - toUtc(from)) / DAY);
}

/** Every date from `from` to `to`, both included. */
export function datesBetween(from, to) {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}

export function addMonths(month, months) {
  const [year, number] = month.split('-').map(Number);
  return fromUtc(Date.UTC(year, number - 1 + months, 1)).slice(0, 7);
}

export function monthOf(date) {
  return date.slice(0, 7);
}

export function firstOfMonth(date) {
  return `${monthOf(date)}-01`;
}

export function lastOfMonth(date) {
  return addDays(`${addMonths(monthOf(date), 1)}-01`, -1);
}

export function firstOfYear(date) {
  return `${date.slice(0, 4)}-01-01`;
}

export function lastOfYear(date) {
  return `${date.slice(0, 4)}-12-31`;
}

/** The weekday's name as the API writes it. */
export function weekday(date) {
  return WEEKDAYS[(new Date(toUtc(date)).getUTCDay() + 6) % 7];
}

/** The seven weekdays in the order of a week that starts on `first`. */
export function weekFrom(first = 'MONDAY') {
  const start = WEEKDAYS.indexOf(first);
  return [...WEEKDAYS.slice(start), ...WEEKDAYS.slice(0, start)];
}

/** The first day of the week that holds `date`. */
export function firstOfWeek(date, first = 'MONDAY') {
  return addDays(date, -weekFrom(first).indexOf(weekday(date)));
}

/** Some date that falls on the given weekday, for writing its name. */
export function exampleOf(day) {
  return addDays('2024-01-01', WEEKDAYS.indexOf(day)); // a Monday
}

function fromUtc(millis) {
  return new Date(millis).toISOString().slice(0, 10);
}
