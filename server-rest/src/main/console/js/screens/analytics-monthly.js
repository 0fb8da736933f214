/** Months side by side, stacked by source: chart and table. */

import { h } from '../dom.js';
import { t } from '../i18n.js';
import { date, money, number, percent } from '../format.js';
import { add, forDrawing, subtract, sum } from '../money.js';
import { chart, moneyAxes } from '../ui/chart.js';
import { emptyState, reasonFor } from '../ui/state.js';
import { dataTable } from '../ui/table.js';
import { numbers } from './analytics-daily.js';

const MOST_SOURCES = 5;

/** @param {Object} reply of `/api/analytics/monthly` */
export function monthlyFigures(reply, signal) {
  const { months, base_currency: currency } = reply;
  if (months.every((month) => month.count === 0)) {
    return emptyState('analytics', t('analytics.no-months-title'), t('analytics.no-months-text'));
  }
  const sources = largestSources(months);
  return [
    legend(sources),
    chart(t('analytics.monthly-chart'), (paint) => monthlyChart(months, sources, currency, paint), signal),
    numbers(monthlyTable(months, sources, currency)),
  ];
}

/** The sources that brought most over all months shown; the others are drawn as one. */
function largestSources(months) {
  const totals = new Map();
  for (const { source, total } of months.flatMap((month) => month.by_source)) {
    totals.set(source, add(totals.get(source) ?? '0', total));
  }
  return [...totals]
    .sort(([, a], [, b]) => forDrawing(b) - forDrawing(a))
    .slice(0, MOST_SOURCES)
    .map(([source]) => source);
}

function totalOf(month, source) {
  return month.by_source.find((share) => share.source === source)?.total ?? '0';
}

function restOf(month, sources) {
  return subtract(month.total, sum(sources.map((source) => totalOf(month, source))));
}

function legend(sources) {
  const names = [...sources, t('analytics.other-sources')];
  return h(
    'ul',
    { class: 'legend' },
    names.map((name, index) =>
      h(
        'li',
        null,
        h('span', { class: `swatch swatch-${index === sources.length ? MOST_SOURCES : index}`, 'aria-hidden': 'true' }),
        name,
      ),
    ),
  );
}

function monthlyChart(months, sources, currency, paint) {
  const labels = months.map((month) => date(`${month.month}-01`, 'monthShort') + (month.partial ? ' …' : ''));
  const bars = (label, totals, index) => ({
    type: 'bar',
    label,
    data: totals.map(forDrawing),
    backgroundColor: paint(`series-${index}`),
    borderColor: paint('surface'),
    borderWidth: { top: 2 },
    borderRadius: 4,
    maxBarThickness: 48,
    pointStyle: 'rectRounded',
  });
  const series = [
    ...sources.map((source, index) => [source, months.map((month) => totalOf(month, source)), index]),
    [t('analytics.other-sources'), months.map((month) => restOf(month, sources)), MOST_SOURCES],
  ];
  return {
    data: { labels, datasets: series.map((one) => bars(...one)) },
    options: {
      scales: moneyAxes(currency, { stacked: true, labels }),
      plugins: {
        tooltip: {
          callbacks: {
            title: ([item]) => `${monthName(months[item.dataIndex])}: ${money(months[item.dataIndex].total, currency)}`,
            label: ({ dataset, dataIndex, datasetIndex }) =>
              ` ${dataset.label}: ${money(series[datasetIndex][1][dataIndex], currency)}`,
          },
        },
      },
    },
  };
}

function monthName(month) {
  const name = date(`${month.month}-01`, 'month');
  return month.partial ? `${name} (${t('period.so-far')})` : name;
}

function monthlyTable(months, sources, currency) {
  const cell = (label, value) => ({
    label: `${label} (${currency})`,
    number: true,
    amount: true,
    value: (row) => (value(row) === null ? '–' : money(value(row), currency, { rounded: true })),
    plain: value,
  });
  return dataTable(
    t('analytics.monthly'),
    [
      { label: t('analytics.month'), value: monthName, plain: (row) => row.month },
      cell(t('analytics.earned'), (row) => row.total),
      cell(t('analytics.per-day'), (row) => row.average_per_day),
      {
        label: t('analytics.hits'),
        number: true,
        value: (row) => t('analytics.n-of-m', { n: number(row.hit_days), m: number(row.eligible_days) }),
        plain: (row) => `${row.hit_days}/${row.eligible_days}`,
      },
      {
        label: t('analytics.attainment'),
        number: true,
        value: (row) => (row.attainment === null ? reasonFor(row, 'attainment') : percent(row.attainment)),
        plain: (row) => row.attainment,
      },
      {
        label: `${t('analytics.versus')} (${currency})`,
        number: true,
        amount: true,
        value: (row) => change(row.vs_previous, currency),
        plain: (row) => row.vs_previous?.change,
      },
      ...sources.map((source) => cell(source, (row) => totalOf(row, source))),
      cell(t('analytics.other-sources'), (row) => restOf(row, sources)),
    ],
    [...months].reverse(),
    `monthly-${months[0].month}-${months.at(-1).month}.csv`,
  );
}

function change(versus, currency) {
  if (!versus || versus.change === null) {
    return '–';
  }
  const growth = versus.growth === null ? '' : ` (${percent(versus.growth, { signDisplay: 'exceptZero' })})`;
  return money(versus.change, currency, { signed: true }) + growth;
}
