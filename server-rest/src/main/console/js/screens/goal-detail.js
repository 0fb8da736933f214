/** One goal from near: the fan of what may come, and what it would take. */

import { h } from '../dom.js';
import { rich, t } from '../i18n.js';
import { date, money, percent } from '../format.js';
import { forDrawing } from '../money.js';
import { amount } from '../ui/amount.js';
import { chart, moneyAxes } from '../ui/chart.js';
import { icon } from '../ui/icon.js';
import { card } from '../ui/page.js';
import { emptyState, reasonText } from '../ui/state.js';
import { dataTable } from '../ui/table.js';
import { whyButton } from '../ui/why.js';
import { knownToday } from '../session.js';
import { numbers } from './analytics-daily.js';
import { fact, goalActions, goalFacts, goalProgress, kindOf } from './goal-card.js';
import { oddsHistory } from './goal-odds.js';
import { whatIf } from './goal-what-if.js';

const BEHIND = 1; // lines have 0 and are drawn later

export function goalDetail(goal, actions, signal) {
  return [
    h('a', { class: 'panel-link', href: '/goals' }, icon('previous', 16), t('goals.all')),
    h(
      'article',
      { class: 'panel goal', 'aria-label': goal.name, 'data-goal': goal.id },
      h(
        'div',
        { class: 'goal-head' },
        h(
          'div',
          { class: 'goal-title' },
          h(
            'h2',
            { class: 'goal-name' },
            goal.name,
            whyButton('goal_earned', knownToday(), goal.name, { goal: goal.id }),
          ),
          h('p', { class: 'muted m-0' }, kindOf(goal)),
        ),
        goalActions(goal, actions),
      ),
      goalProgress(goal),
      h('dl', { class: 'facts' }, goalFacts(goal)),
    ),
    card(
      t('goal.fan'),
      {},
      hasForecast(goal)
        ? fan(goal, signal)
        : emptyState('analytics', t('goal.no-fan'), reasonText(goal.reason ?? 'insufficient_data')),
    ),
    hasForecast(goal) && typeof goal.probability === 'number' && whatIf(goal),
    goal.what_would_it_take && card(t('goal.takes'), {}, h('dl', { class: 'facts' }, takes(goal))),
    goal.period !== 'daily' && oddsHistory(goal, signal),
  ];
}

function hasForecast({ forecast }) {
  return Boolean(forecast?.p50 && forecast.fan?.length);
}

function fan(goal, signal) {
  const { forecast, currency } = goal;
  return [
    h(
      'p',
      { class: 'muted' },
      rich('goal.fan-text', {
        p50: amount(forecast.p50, currency),
        p10: amount(forecast.p10, currency),
        p90: amount(forecast.p90, currency),
      }),
      ' ',
      finishText(forecast.finish),
    ),
    legend(),
    chart(t('goal.fan-chart'), (paint) => fanChart(goal, paint), signal),
    numbers(fanTable(goal)),
  ];
}

function legend() {
  const items = [
    ['swatch swatch-line swatch-median', t('goal.p50')],
    ['swatch swatch-band', t('goal.band')],
    ['swatch swatch-line swatch-dashed swatch-target', t('analytics.target')],
  ];
  return h(
    'ul',
    { class: 'legend' },
    items.map(([look, text]) => h('li', null, h('span', { class: look, 'aria-hidden': 'true' }), text)),
  );
}

function finishText(finish) {
  return finish?.p50 ? t('goal.finish', { date: date(finish.p50, 'medium') }) : t('goal.no-finish');
}

function fanChart({ forecast, amount: wanted, currency }, paint) {
  const points = forecast.fan;
  const labels = points.map((point) => date(point.date, 'short'));
  const line = (label, data, look) => ({
    type: 'line',
    label,
    data,
    pointRadius: 0,
    borderWidth: 2,
    tension: 0.2,
    pointStyle: 'line',
    ...look,
  });
  const exact = [
    points.map((point) => point.p90),
    points.map((point) => point.p10),
    points.map((point) => point.p50),
    points.map(() => wanted),
  ];
  return {
    data: {
      labels,
      datasets: [
        line(t('goal.p90'), exact[0].map(forDrawing), {
          borderWidth: 0,
          fill: '+1',
          backgroundColor: paint('brand-soft'),
          order: BEHIND,
        }),
        line(t('goal.p10'), exact[1].map(forDrawing), { borderWidth: 0, order: BEHIND }),
        line(t('goal.p50'), exact[2].map(forDrawing), { borderColor: paint('brand'), borderWidth: 3 }),
        line(t('analytics.target'), exact[3].map(forDrawing), { borderColor: paint('target'), borderDash: [6, 4] }),
      ],
    },
    options: {
      scales: moneyAxes(currency, { labels }),
      plugins: {
        tooltip: {
          callbacks: {
            label: ({ dataset, dataIndex, datasetIndex }) =>
              ` ${dataset.label}: ${money(exact[datasetIndex][dataIndex], currency)}`,
          },
        },
      },
    },
  };
}

function fanTable({ forecast, currency, name }) {
  const column = (key) => ({
    label: `${t(`goal.${key}`)} (${currency})`,
    number: true,
    amount: true,
    value: (row) => money(row[key], currency),
    plain: (row) => row[key],
  });
  return dataTable(
    t('goal.fan'),
    [
      { label: t('income.date'), value: (row) => date(row.date, 'medium'), plain: (row) => row.date },
      column('p10'),
      column('p50'),
      column('p90'),
    ],
    forecast.fan,
    `${name}.csv`,
  );
}

function takes({ what_would_it_take: facts, currency }) {
  const orDash = (value, show) => (value === null || value === undefined ? reasonText('other') : show(value));
  return [
    fact(
      t('goal.one-off'),
      orDash(facts.one_off_extra, (value) => amount(value, currency)),
      t('goal.one-off-note'),
    ),
    fact(
      t('goal.uplift'),
      orDash(facts.uplift, (value) => percent(value, { signDisplay: 'exceptZero' })),
      t('goal.uplift-note'),
    ),
    fact(
      t('goal.safe'),
      orDash(facts.safe_goal, (value) => amount(value, currency)),
      t('goal.safe-note'),
    ),
    fact(
      t('goal.stretch'),
      orDash(facts.stretch_goal, (value) => amount(value, currency)),
      t('goal.stretch-note'),
    ),
    fact(
      t('goal.stress'),
      orDash(facts.probability_without_top_source, (value) => percent(value / 100)),
      t('goal.stress-note'),
    ),
  ];
}
