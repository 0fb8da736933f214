/** "Why this number": the rule, the rows, the rates behind a figure. */

import { h, replace } from '../dom.js';
import { known, t } from '../i18n.js';
import { get, withQuery } from '../api.js';
import { date, dateRange, money, number, percent } from '../format.js';
import { currentAccount } from '../session.js';
import { amount } from './amount.js';
import { button, iconButton, setBusy } from './button.js';
import { openDialog } from './dialog.js';
import { describe, loadInto, reasonText, skeleton } from './state.js';
import { dataTable } from './table.js';
import { toast } from './toast.js';

const RATIOS = ['achievement_rate', 'concentration', 'growth', 'volatility'];

/** Amounts that are estimated, and finer than the currency's decimals. */
const ESTIMATES = ['trend'];

/** A little more than a year: of a longer look back, the newest. */
const SHOWN_DAYS = 400;

/** @param {string} figure as `/api/analytics/explain` names it */
export function whyButton(figure, day, label, more = {}) {
  return iconButton(t('why.open', { figure: label }), 'info', () => openWhy(figure, day, label, more), {
    class: 'why-button',
  });
}

/** Opens what a figure was made of. */
export function openWhy(figure, day, label, more) {
  const leaving = new AbortController();
  const place = h('div', { class: 'stack' }, skeleton(4));
  const ask = (cursor) =>
    get(withQuery('/api/analytics/explain', { figure, date: day, ...more, cursor }), { signal: leaving.signal });
  openDialog(t('why.title', { figure: label }), () => place, { side: true, onclose: () => leaving.abort() });
  loadInto(
    place,
    leaving.signal,
    () => ask(null),
    (reply) => explanation(reply, ask),
  );
}

function explanation(reply, ask) {
  return [
    h('p', { class: 'why-value' }, valueOf(reply)),
    h('p', { class: 'muted m-0' }, t('why.range', { from: date(reply.from), to: date(reply.to) })),
    h('p', { class: 'm-0' }, known(`why.rule-${reply.figure}`) ? t(`why.rule-${reply.figure}`) : reply.rule),
    reply.spans?.length > 0 && spansOf(reply),
    reply.sources?.length > 0 && sourcesOf(reply),
    reply.days?.length > 0 && daysOf(reply),
    reply.rows?.length > 0 && rowsPlace(reply, ask),
    reply.excluded?.length > 0 && excludedOf(reply.excluded),
  ];
}

/** The rows so far, and a way to the next ones. */
function rowsPlace(reply, ask) {
  const place = h('div', null);
  let { rows, next_cursor: cursor } = reply;
  const more = button(t('action.load-more'), next, { kind: 'quiet' });

  async function next() {
    setBusy(more, true);
    try {
      const page = await ask(cursor);
      rows = [...rows, ...page.rows];
      cursor = page.next_cursor;
      draw();
    } catch (failure) {
      toast(describe(failure));
    } finally {
      setBusy(more, false);
    }
  }

  function draw() {
    replace(place, rowsOf(rows, reply.figure), cursor && more);
  }

  draw();
  return place;
}

function excludedOf(excluded) {
  return h(
    'div',
    null,
    h('h3', { class: 'panel-title' }, t('why.excluded')),
    h(
      'ul',
      null,
      excluded.map((row) => h('li', null, reasonText(row.reason))),
    ),
  );
}

function valueOf({ value, currency, figure, reason }) {
  if (value === null || value === undefined) {
    return reasonText(reason);
  }
  if (RATIOS.includes(figure)) {
    return number(value, { style: 'percent', maximumFractionDigits: 1 });
  }
  if (ESTIMATES.includes(figure)) {
    return amount(String(value), currentAccount().base_currency, { rounded: true, signed: true });
  }
  return currency ? amount(String(value), currency) : number(value, { maximumFractionDigits: 2 });
}

function spansOf({ spans, figure }) {
  const { base_currency: currency } = currentAccount();
  return named(
    t('why.spans'),
    dataTable(
      t('why.spans'),
      [
        { label: t('why.span'), value: (row) => dateRange(row.from, row.to), plain: (row) => `${row.from}/${row.to}` },
        totalColumn(currency),
      ],
      spans,
      `${figure}-spans.csv`,
    ),
  );
}

function sourcesOf({ sources, figure }) {
  const { base_currency: currency } = currentAccount();
  return named(
    t('patterns.sources'),
    dataTable(
      t('patterns.sources'),
      [
        { label: t('income.source'), value: (row) => row.source },
        totalColumn(currency),
        {
          label: t('patterns.share'),
          value: (row) => (row.share === null ? '–' : percent(row.share)),
          plain: (row) => row.share,
          number: true,
        },
      ],
      sources,
      `${figure}-sources.csv`,
    ),
  );
}

/** The newest first. */
function daysOf({ days, figure }) {
  const { base_currency: currency } = currentAccount();
  return named(
    t('why.days'),
    days.length > SHOWN_DAYS &&
      h('p', { class: 'muted' }, t('why.newest', { n: number(SHOWN_DAYS), all: number(days.length) })),
    dataTable(
      t('why.days'),
      [
        { label: t('income.date'), value: (row) => date(row.date, 'short'), plain: (row) => row.date },
        totalColumn(currency),
        { label: t('analytics.state'), value: (row) => t(`state.${row.state ?? 'none'}`) },
        { label: t('why.counts'), value: (row) => t(row.counts ? 'why.does-count' : 'why.does-not-count') },
      ],
      days.slice(-SHOWN_DAYS).reverse(),
      `${figure}-days.csv`,
    ),
  );
}

function totalColumn(currency) {
  return {
    label: `${t('analytics.earned')} (${currency})`,
    value: (row) => money(row.total, currency),
    plain: (row) => row.total,
    number: true,
    amount: true,
  };
}

function named(title, ...content) {
  return h('div', null, h('h3', { class: 'panel-title' }, title), content);
}

function rowsOf(rows, figure) {
  return dataTable(
    t('why.rows'),
    [
      { label: t('income.date'), value: (row) => date(row.date, 'short') },
      { label: t('income.source'), value: (row) => row.source },
      { label: t('entry.net'), value: (row) => money(row.net, row.currency), number: true, amount: true },
      {
        label: t('why.rate'),
        value: (row) =>
          row.rate_source === 'base' ? '–' : `${number(row.rate, { maximumFractionDigits: 6 })} (${row.rate_source})`,
        number: true,
      },
    ],
    rows,
    `${figure}.csv`,
  );
}
