/** A period day by day: figures, chart, table. */

import { h } from '../dom.js';
import { t } from '../i18n.js';
import { date, money, number } from '../format.js';
import { forDrawing } from '../money.js';
import { amount } from '../ui/amount.js';
import { chart, colour, moneyAxes, stripes } from '../ui/chart.js';
import { badge } from '../ui/entries.js';
import { tile } from '../ui/page.js';
import { emptyState, reasonFor, reasonText } from '../ui/state.js';
import { dataTable } from '../ui/table.js';

const COUNTED = ['HIT', 'PARTIAL', 'ZERO', 'UNLOGGED'];
const WEEK = 7;
const WIDE = '(min-width: 62rem)';

/** @param {Object} reply of `/api/analytics/daily` */
export function dailyFigures(reply, signal) {
  const { days, base_currency: currency } = reply;
  if (days.every((day) => day.count === 0)) {
    return emptyState(
      'analytics',
      t('analytics.empty-title'),
      t('analytics.empty-text'),
      h('a', { class: 'btn btn-soft', href: '/' }, t('income.log')),
    );
  }
  return [
    figures(reply),
    reply.unpriced > 0 &&
      h(
        'p',
        { class: 'muted' },
        badge(t('analytics.unpriced', { count: reply.unpriced, n: number(reply.unpriced) }), 'warning'),
      ),
    legend(),
    chart(t('analytics.daily-chart'), (paint) => dailyChart(reply, currency, paint), signal),
    numbers(dailyTable(reply, currency)),
  ];
}

/** The table under a chart; on a small screen it waits to be opened. */
export function numbers(table) {
  return h(
    'details',
    { class: 'numbers', open: matchMedia(WIDE).matches },
    h('summary', null, t('analytics.numbers')),
    table,
  );
}

function figures(reply) {
  const { base_currency: currency, days, today } = reply;
  const partial = days.some((day) => day.date === today);
  const counted = days.filter((day) => COUNTED.includes(day.state));
  const hits = counted.filter((day) => day.state === 'HIT').length;
  return h(
    'div',
    { class: 'figures' },
    tile({ label: [t('analytics.total'), partial && badge(t('period.so-far'))], value: amount(reply.total, currency) }),
    averageTile(t('analytics.per-day'), 'average_per_day', reply),
    averageTile(t('analytics.per-working-day'), 'average_per_working_day', reply),
    tile({
      label: t('analytics.hits'),
      value: counted.length > 0 ? number(hits) : '–',
      note:
        counted.length > 0
          ? t('analytics.of-days', { count: counted.length, n: number(counted.length) })
          : reasonText('insufficient_data'),
    }),
  );
}

function averageTile(label, name, reply) {
  const value = reply[name];
  return tile({
    label,
    value: value === null ? '–' : amount(value, reply.base_currency, { rounded: true }),
    note: value === null ? reasonFor(reply, name) : t('analytics.closed-days'),
  });
}

function legend() {
  const items = [
    ['swatch swatch-hit', t('state.HIT')],
    ['swatch swatch-partial', t('analytics.below-or-rest')],
    ['swatch swatch-line swatch-dashed swatch-target', t('analytics.target')],
    ['swatch swatch-line swatch-short', t('analytics.average-7')],
    ['swatch swatch-line swatch-long', t('analytics.average-28')],
  ];
  return h(
    'ul',
    { class: 'legend' },
    items.map(([look, text]) => h('li', null, h('span', { class: look, 'aria-hidden': 'true' }), text)),
  );
}

function dailyChart(reply, currency, paint) {
  const { days } = reply;
  const labels = days.map((day) => date(day.date, days.length <= WEEK ? 'axis' : 'short'));
  const below = stripes(paint('brand-pale'), paint('surface'));
  const line = (label, data, look) => ({
    type: 'line',
    label,
    data,
    borderWidth: 2,
    pointRadius: 0,
    pointStyle: 'line',
    ...look,
  });
  return {
    data: {
      labels,
      datasets: [
        line(
          t('analytics.target'),
          days.map((day) => forDrawing(day.target)),
          { borderColor: paint('target'), borderDash: [6, 4], stepped: 'middle' },
        ),
        line(t('analytics.average-7'), reply.moving_average_7.map(forDrawing), {
          borderColor: paint('series-1'),
          tension: 0.3,
        }),
        line(t('analytics.average-28'), reply.moving_average_28.map(forDrawing), {
          borderColor: paint('series-2'),
          tension: 0.3,
        }),
        {
          type: 'bar',
          label: t('analytics.earned'),
          data: days.map((day) => forDrawing(day.total)),
          backgroundColor: days.map((day) => (isHit(day) ? colour('brand') : below)),
          borderRadius: days.length <= 31 ? 6 : 2,
          maxBarThickness: 40,
          pointStyle: 'rectRounded',
        },
      ],
    },
    options: {
      scales: moneyAxes(currency, { labels }),
      plugins: {
        tooltip: {
          callbacks: { title: ([item]) => dayTitle(days[item.dataIndex]), label: (item) => tooltipLine(item, reply) },
        },
      },
    },
  };
}

/** Today counts as reached as soon as it is, although it stays open until midnight. */
function isHit(day) {
  return (
    day.state === 'HIT' ||
    (day.state === 'OPEN' && day.target !== null && forDrawing(day.total) >= forDrawing(day.target))
  );
}

function dayTitle(day) {
  return `${date(day.date, 'full')} · ${stateName(day)}`;
}

function stateName(day) {
  return day.state ? t(`state.${day.state}`) : t('state.none');
}

/** From the decimal, not from the number that was drawn. Averages have more decimals than their currency. */
function tooltipLine({ dataset, dataIndex, datasetIndex }, reply) {
  const day = reply.days[dataIndex];
  const exact = [day.target, reply.moving_average_7[dataIndex], reply.moving_average_28[dataIndex], day.total][
    datasetIndex
  ];
  return exact === null ? null : ` ${dataset.label}: ${money(exact, reply.base_currency, { rounded: true })}`;
}

function dailyTable(reply, currency) {
  const rows = reply.days.map((day, index) => ({
    ...day,
    short: reply.moving_average_7[index],
    long: reply.moving_average_28[index],
  }));
  const sum = (label, value) => ({
    label,
    number: true,
    amount: true,
    value: (row) => shown(value(row), currency),
    plain: value,
  });
  return dataTable(
    t('analytics.daily'),
    [
      { label: t('income.date'), value: (row) => date(row.date, 'medium'), plain: (row) => row.date },
      sum(`${t('analytics.earned')} (${currency})`, (row) => (row.state === 'FUTURE' ? null : row.total)),
      sum(`${t('analytics.target')} (${currency})`, (row) => row.target),
      { label: t('analytics.state'), value: stateName },
      { label: t('analytics.entries'), number: true, value: (row) => number(row.count), plain: (row) => row.count },
      sum(`${t('analytics.average-7')} (${currency})`, (row) => row.short),
      sum(`${t('analytics.average-28')} (${currency})`, (row) => row.long),
    ],
    rows,
    `daily-${reply.from}-${reply.to}.csv`,
  );
}

function shown(value, currency) {
  return value === null ? '–' : money(value, currency, { rounded: true });
}
