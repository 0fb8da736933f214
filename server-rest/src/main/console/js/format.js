/** Writes amounts, numbers and dates the way the account's locale does. */

import { currentAccount, knownToday } from './session.js';
import { language } from './i18n.js';
import { addDays, exampleOf, toUtc } from './dates.js';
import { isNegative, separatorsOf } from './money.js';

const formats = new Map();

/** The locale for numbers: the account's own. */
export function numberLocale() {
  return currentAccount()?.locale ?? navigator.language;
}

/** The locale for words in dates: the account's own where it speaks the page's language. */
function dateLocale() {
  const own = numberLocale();
  return own.slice(0, 2) === language() ? own : language();
}

export function separators() {
  return separatorsOf(numberLocale());
}

/**
 * @param {string} amount a plain decimal
 * @param {string} currency
 * @param {{signed?: boolean, short?: boolean, rounded?: boolean}} [style] signed: with a plus; short: without decimals
 *   where they are zero; rounded: to the currency's decimals, for estimates only
 */
export function money(amount, currency, { signed = false, short = false, rounded = false } = {}) {
  const usual = usualDigits(currency);
  const digits = rounded ? usual : Math.max(usual, amount.split('.')[1]?.length ?? 0);
  const format = cached('number', numberLocale(), {
    style: 'currency',
    currency,
    currencyDisplay: displayOf(currency),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: signed && !isNegative(amount) ? 'exceptZero' : 'auto',
    trailingZeroDisplay: short ? 'stripIfInteger' : 'auto',
  });
  return format.format(amount); // given as text, so that no digit is lost
}

/** An amount for a chart's axis. */
export function compactMoney(value, currency) {
  return cached('number', numberLocale(), {
    style: 'currency',
    currency,
    currencyDisplay: displayOf(currency),
    notation: 'compact',
    maximumFractionDigits: 1,
  }).format(value);
}

/** The sign that stands for a currency in front of an input. */
export function currencySign(currency) {
  return signOf(currency, displayOf(currency));
}

export function currencyName(currency) {
  return cached('names', language(), { type: 'currency' }).of(currency);
}

/** The account's own currency goes by its short sign; no other may look like it. */
function displayOf(currency) {
  const own = currentAccount()?.base_currency ?? currency;
  if (currency === own) {
    return 'narrowSymbol';
  }
  return signOf(currency, 'symbol') === signOf(own, 'narrowSymbol') ? 'code' : 'symbol';
}

function signOf(currency, currencyDisplay) {
  const format = cached('number', numberLocale(), { style: 'currency', currency, currencyDisplay });
  return format.formatToParts(0).find((part) => part.type === 'currency').value;
}

/** How many decimals the browser gives a currency. It differs from ISO 4217 for some, so it never limits an amount. */
function usualDigits(currency) {
  return cached('number', 'en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits;
}

export function number(value, options = {}) {
  return cached('number', numberLocale(), options).format(value);
}

/** A ratio as whole percent. */
export function percent(ratio, options = {}) {
  return number(ratio, { style: 'percent', maximumFractionDigits: 0, ...options });
}

const DATE_STYLES = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  axis: { weekday: 'short', day: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  monthName: { month: 'long' },
  monthShort: { month: 'short', year: '2-digit' },
};

/** @param {keyof DATE_STYLES} style */
export function date(day, style = 'medium') {
  return cached('date', dateLocale(), { ...DATE_STYLES[style], timeZone: 'UTC' }).format(toUtc(day));
}

/** "Today", "Yesterday", or the date. */
export function nearDate(day, words) {
  const today = knownToday();
  if (day === today) {
    return words.today;
  }
  return today && day === addDays(today, -1) ? words.yesterday : date(day, sameYear(day, today) ? 'day' : 'full');
}

export function dateRange(from, to) {
  return cached('date', dateLocale(), { ...DATE_STYLES.medium, timeZone: 'UTC' }).formatRange(toUtc(from), toUtc(to));
}

/** The name of a weekday such as "MONDAY". */
export function weekdayName(day, width = 'long') {
  return cached('date', dateLocale(), { weekday: width, timeZone: 'UTC' }).format(toUtc(exampleOf(day)));
}

/** A moment, in the account's time zone. */
export function instant(text) {
  const timeZone = currentAccount()?.time_zone;
  return cached('date', dateLocale(), { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(Date.parse(text));
}

function sameYear(day, other) {
  return day.slice(0, 4) === other?.slice(0, 4);
}

const MAKERS = {
  number: (locale, options) => new Intl.NumberFormat(locale, options),
  date: (locale, options) => new Intl.DateTimeFormat(locale, options),
  names: (locale, options) => new Intl.DisplayNames(locale, options),
};

/** Formats are dear to make and asked for in every row. */
function cached(kind, locale, options) {
  const key = JSON.stringify([kind, locale, options]);
  if (!formats.has(key)) {
    formats.set(key, MAKERS[kind](locale, options));
  }
  return formats.get(key);
}
