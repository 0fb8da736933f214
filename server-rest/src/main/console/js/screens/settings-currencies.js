/** The rates that price income in other currencies, and the person's own ones. */

import { h } from '../dom.js';
import { t } from '../i18n.js';
import { get, put, remove, withQuery } from '../api.js';
import { currencyName, date, number, separators } from '../format.js';
import { forTyping, isNegative, isZero, readAmount } from '../money.js';
import { askToday, currentAccount } from '../session.js';
import { button, iconButton } from '../ui/button.js';
import { openDialog } from '../ui/dialog.js';
import { badge } from '../ui/entries.js';
import { dateField, selectField, textField } from '../ui/field.js';
import { form, notice } from '../ui/form.js';
import { currencySelect } from '../ui/income-form.js';
import { card, focusCard } from '../ui/page.js';
import { describe, emptyState, loadInto, skeleton } from '../ui/state.js';
import { dataTable } from '../ui/table.js';
import { toast } from '../ui/toast.js';

const PATH = '/api/rates';
const RATE_DECIMALS = 12;

const SHOWN_RATES = 10;

/** Rates older than this price nothing. */
const OLDEST_DAYS = 7;

export function currenciesSection(signal, { query }) {
  const place = h('div', { class: 'stack' }, skeleton(3));
  const reload = () => loadInto(place, signal, () => get(PATH, { signal }), cards);
  const openForm = (values) => openOwnRate(values, reload);

  function cards(rates) {
    const add = button(t('rates.add'), () => openForm({}), { icon: 'plus' });
    const own = h('div', { class: 'own-rates' }, ownRates(rates, openForm, reload));
    return [
      card(t('rates.used'), {}, usedRates(rates)),
      card(t('rates.own'), { actions: add }, h('p', { class: 'muted' }, t('rates.own-text')), own),
    ];
  }

  reload();
  if (query.get('currency')) {
    openForm({ currency: query.get('currency'), date: query.get('date') });
  }
  return [place];
}

function usedRates({ rates, base_currency: base, published_through: through, published_age_days: age }) {
  return [
    h('p', { class: 'muted' }, published(through, age)),
    rates.length === 0
      ? emptyState('globe', t('rates.none-title'), t('rates.none-text', { currency: base }))
      : dataTable(
          t('rates.used'),
          [
            {
              label: t('income.currency'),
              value: (row) => `${row.currency} – ${currencyName(row.currency)}`,
              plain: (row) => row.currency,
            },
            {
              label: t('rates.worth', { currency: base }),
              value: (row) => (row.rate === null ? t('rates.missing') : shownRate(row.rate)),
              plain: (row) => row.rate,
              number: true,
            },
            {
              label: t('income.date'),
              value: (row) => (row.rate_date ? rateDay(row) : '–'),
              plain: (row) => row.rate_date,
            },
            {
              label: t('rates.source'),
              value: (row) => (row.rate_source ? t(`rates.source-${row.rate_source}`) : '–'),
            },
          ],
          rates,
          'rates.csv',
        ),
  ];
}

function published(through, age) {
  if (!through) {
    return t('rates.never-published');
  }
  const words = { count: age, n: number(age), date: date(through, 'medium') };
  return t(age > OLDEST_DAYS ? 'rates.published-long-ago' : 'rates.published', words);
}

function rateDay(row) {
  return h('span', null, date(row.rate_date, 'short'), row.provisional && [' ', badge(t('period.provisional'))]);
}

/** The newest, and all where they are asked for. */
function ownRates({ own }, openForm, reload) {
  if (own.length === 0) {
    return emptyState('edit', t('rates.own-none-title'), t('rates.own-none-text'));
  }
  const rows = (some) => some.map((rate) => ownRate(rate, openForm, reload));
  const list = h('ul', { class: 'entries' }, rows(own.slice(0, SHOWN_RATES)));
  const all = button(t('rates.all', { n: number(own.length) }), showAll, { kind: 'quiet' });

  function showAll() {
    all.remove();
    list.append(...rows(own.slice(SHOWN_RATES)));
    list.children[SHOWN_RATES].querySelector('button').focus();
  }

  return [list, own.length > SHOWN_RATES && all];
}

function ownRate(rate, openForm, reload) {
  const name = sentence(rate);
  return h(
    'li',
    { class: 'entry own-rate' },
    h(
      'div',
      { class: 'entry-main' },
      h('div', { class: 'entry-source' }, name),
      h('div', { class: 'entry-meta' }, t('rates.from', { date: date(rate.date, 'medium') })),
    ),
    h(
      'div',
      { class: 'entry-actions' },
      iconButton(t('rates.change-named', { name }), 'edit', () => openForm(rate)),
      iconButton(t('rates.remove-named', { name }), 'trash', () => drop(rate, reload)),
    ),
  );
}

async function drop(rate, reload) {
  try {
    await remove(withQuery(addressOf(rate), { base_currency: rate.base_currency }));
    toast(t('rates.removed'));
    await reload();
    focusCard(document.querySelector('.own-rates'));
  } catch (failure) {
    toast(describe(failure));
  }
}

function openOwnRate(values, reload) {
  const { base_currency: base } = currentAccount();
  openDialog(t(values.rate ? 'rates.change' : 'rates.add'), (close) => {
    const currency = currencySelect(values.currency ?? (base === 'EUR' ? 'USD' : 'EUR'));
    const into = selectField({
      name: 'base_currency',
      label: t('rates.into'),
      value: values.base_currency ?? base,
      options: [...new Set([base, values.base_currency ?? base])].map((code) => ({ value: code, label: code })),
    });
    const day = dateField({
      name: 'date',
      label: t('rates.day'),
      value: values.date ?? '',
      hint: t('rates.day-hint'),
      required: true,
    });
    const rate = rateField(values.rate);
    const preview = h('p', { class: 'muted m-0', role: 'status' });
    const fields = [currency, rate, into, day];
    const tell = () => {
      preview.textContent = rate.check()
        ? ''
        : sentence({ currency: currency.value, base_currency: into.value, rate: rate.value });
    };
    if (!values.date) {
      askToday().then(
        (today) => {
          day.value = day.value || today;
        },
        () => {},
      );
    }
    const made = form({
      fields,
      label: t('rates.add'),
      submitLabel: t('action.save'),
      oncancel: close,
      layout: ({ submit, alert, cancel }) =>
        h(
          'div',
          { class: 'stack' },
          notice('info', t('rates.effect')),
          h(
            'div',
            { class: 'form-grid' },
            fields.map((field) => field.element),
          ),
          preview,
          alert,
          h('div', { class: 'form-actions' }, cancel, submit),
        ),
      async send(typed) {
        await put(addressOf(typed), { rate: typed.rate, base_currency: typed.base_currency });
        close();
        toast(t('rates.saved'));
        reload();
      },
    });
    made.element.addEventListener('input', tell);
    tell();
    return made.element;
  });
}

/** A plain decimal with more decimals than an amount has. */
function rateField(value) {
  const made = textField({
    name: 'rate',
    label: t('rates.rate'),
    inputmode: 'decimal',
    autocomplete: 'off',
    required: true,
    value: forTyping(value, separators()),
  });
  const read = () => readAmount(made.control.value, separators(), RATE_DECIMALS);
  return {
    ...made,
    get value() {
      return read().amount ?? '';
    },
    check() {
      const { amount, error } = read();
      return error ?? (isZero(amount) || isNegative(amount) ? 'not-positive' : null);
    },
  };
}

function addressOf(rate) {
  return `${PATH}/${rate.currency}/${rate.date}`;
}

function sentence({ currency, base_currency: base, rate }) {
  return t('rates.sentence', { currency, rate: shownRate(rate), base });
}

function shownRate(rate) {
  return number(rate, { maximumFractionDigits: RATE_DECIMALS });
}
