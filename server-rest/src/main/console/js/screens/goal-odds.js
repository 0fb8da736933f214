/** How the odds of a goal went, as they were told when each day began. */

import { h } from '../dom.js';
import { t } from '../i18n.js';
import { get } from '../api.js';
import { date, percent } from '../format.js';
import { chart } from '../ui/chart.js';
import { card } from '../ui/page.js';
import { emptyState, loadInto, skeleton } from '../ui/state.js';
import { dataTable } from '../ui/table.js';
import { numbers } from './analytics-daily.js';

const ENOUGH_FOR_A_LINE = 2;

export function oddsHistory(goal, signal) {
  const place = h('div', null, skeleton(1, 'card'));
  loadInto(
    place,
    signal,
    () => get(`/api/goals/${goal.id}/odds`, { signal }),
    ({ odds }) =>
      odds.length < ENOUGH_FOR_A_LINE
        ? emptyState('analytics', t('goal.no-history'), t('goal.no-history-text'))
        : [
            h('p', { class: 'muted' }, t('goal.history-text')),
            chart(t('goal.history-chart'), (paint) => oddsChart(odds, paint), signal),
            numbers(oddsTable(odds, goal.name)),
          ],
  );
  return card(t('goal.history'), {}, place);
}

function oddsChart(odds, paint) {
  const newPeriod = ({ p0DataIndex, p1DataIndex }) => odds[p0DataIndex].from !== odds[p1DataIndex].from;
  return {
    data: {
      labels: odds.map((one) => date(one.date, 'short')),
      datasets: [
        {
          type: 'line',
          label: t('goal.odds'),
          data: odds.map((one) => one.probability),
          borderColor: paint('brand'),
          borderWidth: 2,
          pointRadius: 0,
          pointStyle: 'line',
          segment: { borderColor: (ends) => (newPeriod(ends) ? 'transparent' : undefined) },
        },
      ],
    },
    options: {
      scales: {
        x: { grid: { display: false }, border: { display: false }, ticks: { maxRotation: 0, autoSkipPadding: 12 } },
        y: {
          min: 0,
          max: 100,
          border: { display: false },
          ticks: { stepSize: 25, callback: (value) => percent(value / 100) },
        },
      },
      plugins: { tooltip: { callbacks: { label: ({ parsed }) => ` ${percent(parsed.y / 100)}` } } },
    },
  };
}

function oddsTable(odds, name) {
  return dataTable(
    t('goal.history'),
    [
      { label: t('income.date'), value: (row) => date(row.date, 'medium'), plain: (row) => row.date },
      {
        label: t('goal.odds'),
        number: true,
        value: (row) => percent(row.probability / 100),
        plain: (row) => row.probability,
      },
      { label: t('goal.pace'), value: (row) => t(`goal.pace-${row.status}`) },
    ],
    [...odds].reverse(),
    `${name}.csv`,
  );
}
