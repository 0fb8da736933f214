/** Lists that forms offer: sources and currencies. Fetched once and kept while the page is open. */

import { get } from './api.js';

const MOST_DIGITS = 4;
const digits = new Map();

let sources = null;
let currencies = null;

/** @returns {Promise<Array<{id: string, name: string, archived: boolean}>>} */
export function listSources() {
  sources ??= keepUnlessFailed(
    get('/api/sources').then((reply) => reply.data),
    () => {
      sources = null;
    },
  );
  return sources;
}

/** Names to suggest; none while the list can't be had, since a suggestion is only a help. */
export async function sourceNames() {
  try {
    return (await listSources()).filter((source) => !source.archived).map((source) => source.name);
  } catch {
    return [];
  }
}

/** @returns {Promise<Array<{code: string, minor_digits: number}>>} */
export function listCurrencies() {
  currencies ??= keepUnlessFailed(get('/api/currencies').then(learn), () => {
    currencies = null;
  });
  return currencies;
}

/** How many decimals a currency has. Before the list has come this is generous: the server checks in any case. */
export function minorDigits(currency) {
  return digits.get(currency) ?? MOST_DIGITS;
}

/** To be called when a new source may have come up, or another person signs in. */
export function forgetSources() {
  sources = null;
}

function learn({ data }) {
  data.forEach(({ code, minor_digits: count }) => digits.set(code, count));
  return data;
}

function keepUnlessFailed(promise, drop) {
  promise.catch(drop);
  return promise;
}
