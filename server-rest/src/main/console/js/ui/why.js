/** "Why this number": the rule, the rows, the rates behind a figure. */

import { h } from '../dom.js';
import { known, t } from '../i18n.js';
import { get, withQuery } from '../api.js';
import { date, money, number } from '../format.js';
import { amount } from './amount.js';
import { iconButton } from './button.js';
import { openDialog } from './dialog.js';
import { loadInto, reasonText, skeleton } from './state.js';
import { dataTable } from './table.js';

const RATIOS = ['achievement_rate', 'concentration'];

/** @param {string} figure as `/api/analytics/explain` names it */
export function whyButton(figure, day, label, more = {}) {
  return iconButton(t('why.open', { figure: label }), 'info', () => openWhy(figure, day, label, more), { class: 'why-button' });
}

function openWhy(figure, day, label, more) {
  const leaving = new AbortController();
  const place = h('div', { class: 'stack' }, skeleton(4));
  openDialog(t('why.title', { figure: label }), () => place, { side: true, onclose: () => leaving.abort() });
  const ask = () => get(withQuery('/api/analytics/explain', { figure, date: day, ...more }), { signal: leaving.signal });
  loadInto(place, leaving.signal, ask, (reply) => explanation(reply));
}

function explanation(reply) {
  return [
    h('p', { class: 'why-value' }, valueOf(reply)),
    h('p', { class: 'muted' }, t('why.range', { from: date(reply.from), to: date(reply.to) })),
    h('p', null, known(`why.rule-${reply.figure}`) ? t(`why.rule-${reply.figure}`) : reply.rule),
    reply.rows?.length > 0 && rowsOf(reply),
    reply.excluded?.length > 0 && h('div', null, h('h3', { class: 'panel-title' }, t('why.excluded')), h('ul', null, reply.excluded.map((row) => h('li', null, reasonText(row.reason))))),
  ];
}

function valueOf({ value, currency, figure, reason }) {
  if (value === null || value === undefined) {
    return reasonText(reason);
  }
  if (RATIOS.includes(figure)) {
    return number(value, { style: 'percent', maximumFractionDigits: 1 });
  }
  return currency ? amount(String(value), currency) : number(value);
}

function rowsOf({ rows, figure }) {
  return dataTable(
    t('why.rows'),
    [
      { label: t('income.date'), value: (row) => date(row.date, 'short') },
      { label: t('income.source'), value: (row) => row.source },
      { label: t('entry.net'), value: (row) => money(row.net, row.currency), number: true, amount: true },
      { label: t('why.rate'), value: (row) => (row.rate_source === 'base' ? '–' : `${number(row.rate, { maximumFractionDigits: 6 })} (${row.rate_source})`), number: true },
    ],
    rows,
    `${figure}.csv`,
  );
}
