/** Lists that forms offer: sources and currencies. Fetched once and kept while the page is open. */

import { get } from './api.js';

let sources = null;
let currencies = null;

/** @returns {Promise<Array<{id: string, name: string, archived: boolean}>>} */
export function listSources() {
  sources ??= keepUnlessFailed(get('/api/sources').then((reply) => reply.data), () => {
    sources = null;
  });
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

/** @returns {Promise<Array<{code: string}>>} */
export function listCurrencies() {
  currencies ??= keepUnlessFailed(get('/api/currencies').then((reply) => reply.data), () => {
    currencies = null;
  });
  return currencies;
}

/** To be called when a new source may have come up, or another person signs in. */
export function forgetSources() {
  sources = null;
}

function keepUnlessFailed(promise, drop) {
  promise.catch(drop);
  return promise;
}
