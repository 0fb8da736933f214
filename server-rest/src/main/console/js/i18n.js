/**
 * The words of the page. A message is a string, or an object of plural forms that `count` chooses from;
 * `{name}` marks what is put in.
 */

import { preferences } from './preferences.js';

export const LANGUAGES = { en: 'English', de: 'Deutsch' };

let current = 'en';
let messages = {};
let plurals = new Intl.PluralRules('en');

export function language() {
  return current;
}

/** Loads the language that was chosen on this device, or else the first of the person's that there is. */
export async function loadLanguage(accountLocale) {
  current = [preferences.language, accountLocale, ...navigator.languages].map(supported).find(Boolean) ?? 'en';
  messages = (await import(`./i18n/${current}.js`)).default;
  plurals = new Intl.PluralRules(current);
  document.documentElement.lang = current;
}

/** The message as text. */
export function t(key, params = {}) {
  return pieces(key, params).join('');
}

/** The message as a list of texts and nodes, for sentences with an amount or a link in them. */
export function rich(key, params = {}) {
  return pieces(key, params);
}

/** Whether there are words for this key, as for codes that only the server knows all of. */
export function known(key) {
  return key in messages;
}

function pieces(key, params) {
  const message = messages[key] ?? key;
  const text = typeof message === 'string' ? message : (message[plurals.select(params.count)] ?? message.other);
  return text.split(/(\{\w+\})/).map((part) => (part.startsWith('{') ? (params[part.slice(1, -1)] ?? part) : part));
}

function supported(locale) {
  const code = locale?.slice(0, 2);
  return code in LANGUAGES ? code : null;
}
