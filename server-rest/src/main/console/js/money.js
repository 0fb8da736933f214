/**
 * Exact decimals. Money arrives and leaves as a decimal string and is never a floating-point number in between:
 * a decimal is a BigInt of units and the number of decimals it is counted in.
 */

const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/;
const MAX_WHOLE_DIGITS = 15;

/** @param {string} text a plain decimal such as "-12.50" */
export function decimal(text) {
  const match = PLAIN.exec(text);
  if (!match) {
    throw new RangeError(`Not a plain decimal: ${text}`);
  }
  const [, sign, whole, fraction = ''] = match;
  return { units: BigInt(sign + whole + fraction), scale: fraction.length };
}

export function add(a, b) {
  const [left, right, scale] = aligned(a, b);
  return print(left + right, scale);
}

export function subtract(a, b) {
  const [left, right, scale] = aligned(a, b);
  return print(left - right, scale);
}

export function sum(amounts) {
  return amounts.reduce(add, '0');
}

/** Negative, zero or positive, as `a` is smaller than, equal to or larger than `b`. */
export function compare(a, b) {
  const [left, right] = aligned(a, b);
  return left < right ? -1 : Number(left > right);
}

export function isNegative(amount) {
  return compare(amount, '0') < 0;
}

export function isZero(amount) {
  return compare(amount, '0') === 0;
}

export function negate(amount) {
  return subtract('0', amount);
}

/** The larger of two amounts. */
export function larger(a, b) {
  return compare(a, b) < 0 ? b : a;
}

/**
 * How much of `whole` is `part`, in whole percent rounded down, so that 100 is shown only when it is reached.
 * Null where there is nothing to be a part of.
 */
export function percentOf(part, whole) {
  const [left, right] = aligned(part, whole);
  return right > 0n ? Number((left * 100n) / right) : null;
}

/** A number for drawing (bar heights, angles). Never for anything that is shown or sent as an amount. */
export function forDrawing(amount) {
  return amount === null || amount === undefined ? null : Number(amount);
}

/**
 * Reads what a person typed, in their own way of writing numbers.
 *
 * @param {string} typed
 * @param {{group: string, decimal: string}} separators of the person's locale
 * @param {number} [decimals] how many the currency has
 * @returns {{amount: string}|{error: string}}
 */
export function readAmount(typed, separators, decimals = 2) {
  const text = typed
    .trim()
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/\u2212/g, '-');
  if (text === '') {
    return { error: 'required' };
  }
  const plain = toPlain(text, separators);
  const match = PLAIN.exec(plain ?? '');
  if (!match) {
    return { error: 'not-an-amount' };
  }
  const [, sign, whole, fraction = ''] = match;
  const digits = whole.replace(/^0+(?=\d)/, '');
  if (digits.length > MAX_WHOLE_DIGITS) {
    return { error: 'too-large' };
  }
  if (fraction.replace(/0+$/, '').length > decimals) {
    return { error: 'too-many-decimals' };
  }
  const kept = fraction.slice(0, decimals);
  return { amount: sign + digits + (kept ? `.${kept}` : '') };
}

/** Which characters a locale puts between thousands and before decimals. */
export function separatorsOf(locale) {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.8);
  const find = (type, otherwise) => parts.find((part) => part.type === type)?.value ?? otherwise;
  return { group: find('group', ','), decimal: find('decimal', '.') };
}

/** A plain decimal as the person would type it: own decimal sign, no thousands. */
export function forTyping(amount, separators) {
  return amount === null || amount === undefined ? '' : amount.replace('.', separators.decimal);
}

/** The typed text with a point for decimals and nothing between thousands; null where it can't be read. */
function toPlain(text, separators) {
  const points = text.match(/[.,]/g) ?? [];
  if (points.length === 1 && !/[.,]\d{3}$/.test(text)) {
    return text.replace(',', '.').replace(/^(-?)\./, '$10.'); // what cannot part thousands is the decimal sign
  }
  const decimalSign = decimalSignAmong(points, separators);
  const groupSign = otherThan(decimalSign);
  const [whole, fraction] = cut(text, decimalSign);
  if (!groupedRight(whole, groupSign)) {
    return null;
  }
  return whole.replaceAll(groupSign, '') + (fraction ? `.${fraction}` : '');
}

function decimalSignAmong(points, separators) {
  if (points.length > 1) {
    const repeated = points.every((point) => point === points[0]);
    return repeated ? otherThan(points[0]) : points.at(-1);
  }
  return separators.decimal === ',' ? ',' : '.';
}

function otherThan(sign) {
  return sign === ',' ? '.' : ',';
}

function cut(text, decimalSign) {
  const at = text.lastIndexOf(decimalSign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function groupedRight(whole, groupSign) {
  const groups = whole.replace('-', '').split(groupSign);
  return groups.length === 1 || (groups[0].length <= 3 && groups.slice(1).every((group) => group.length === 3));
}

function aligned(a, b) {
  const left = decimal(a);
  const right = decimal(b);
  const scale = Math.max(left.scale, right.scale);
  return [rescale(left, scale), rescale(right, scale), scale];
}

function rescale({ units, scale }, wanted) {
  return units * 10n ** BigInt(wanted - scale);
}

function print(units, scale) {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return sign + whole + (scale ? `.${digits.slice(-scale)}` : '');
}
