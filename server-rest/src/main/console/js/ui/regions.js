/** Guesses from the browser what a new account most likely wants. Each guess is shown and can be changed. */

const EURO = 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK';
const CURRENCIES = {
  US: 'USD',
  GB: 'GBP',
  CH: 'CHF',
  LI: 'CHF',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  JP: 'JPY',
  IN: 'INR',
  BR: 'BRL',
  MX: 'MXN',
  PL: 'PLN',
  CZ: 'CZK',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  HU: 'HUF',
  RO: 'RON',
  TR: 'TRY',
  ZA: 'ZAR',
  KR: 'KRW',
  CN: 'CNY',
  SG: 'SGD',
  HK: 'HKD',
  AE: 'AED',
  IL: 'ILS',
  PH: 'PHP',
  ID: 'IDR',
  TH: 'THB',
  MY: 'MYR',
  VN: 'VND',
  UA: 'UAH',
  BG: 'EUR',
  NG: 'NGN',
  KE: 'KES',
  EG: 'EGP',
};

/** Locales to offer for numbers and dates. Any other stays possible through the API. */
export const LOCALES = [
  'en-US',
  'en-GB',
  'en-IE',
  'en-CA',
  'en-AU',
  'en-IN',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'fr-CH',
  'es-ES',
  'es-MX',
  'it-IT',
  'nl-NL',
  'pt-PT',
  'pt-BR',
  'pl-PL',
  'sv-SE',
  'da-DK',
  'nb-NO',
  'fi-FI',
  'cs-CZ',
  'tr-TR',
  'ja-JP',
];

export function guessLocale() {
  return new Intl.Locale(navigator.language).maximize().region ? withRegion(navigator.language) : 'en-US';
}

export function guessCurrency() {
  const { region } = new Intl.Locale(navigator.language).maximize();
  return EURO.split(' ').includes(region) ? 'EUR' : (CURRENCIES[region] ?? 'USD');
}

export function guessTimeZone() {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export function allTimeZones(own) {
  const zones = Intl.supportedValuesOf('timeZone');
  return [...new Set([own, 'UTC', ...zones])].filter(Boolean).sort();
}

/** Every currency the browser knows, for the time before the server may be asked. */
export function allCurrencies() {
  return Intl.supportedValuesOf('currency');
}

/** A locale's name with how it writes a number and a date, which says more than the name. */
export function localeLabel(locale, language) {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(locale);
  const sample = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(1234.5);
  return `${name} (${sample})`;
}

function withRegion(tag) {
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}-${region}`;
}
