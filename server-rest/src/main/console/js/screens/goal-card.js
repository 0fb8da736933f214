/** A goal in the overview: how far it is, what each day needs, how likely it is. */

import { h } from '../dom.js';
import { rich, t } from '../i18n.js';
import { date, dateRange, money, number, percent } from '../format.js';
import { forDrawing } from '../money.js';
import { amount } from '../ui/amount.js';
import { iconButton } from '../ui/button.js';
import { badge } from '../ui/entries.js';
import { ring } from '../ui/ring.js';
import { knownToday } from '../session.js';
import { reasonText } from '../ui/state.js';
import { whyButton } from '../ui/why.js';

const PACE_TONES = { reached: 'good', on_track: 'good', at_risk: 'warning', behind: 'danger', missed: 'danger' };

export function goalCard(goal, actions) {
  return h(
    'article',
    { class: 'panel goal', 'aria-label': goal.name, 'data-goal': goal.id },
    h(
      'div',
      { class: 'goal-head' },
      h(
        'div',
        { class: 'goal-title' },
        h('h2', { class: 'panel-title' }, h('a', { href: `/goals?goal=${goal.id}` }, goal.name)),
        h('p', { class: 'muted m-0' }, kindOf(goal)),
      ),
      goalActions(goal, actions),
    ),
    goalProgress(goal),
    h('dl', { class: 'facts' }, goalFacts(goal)),
  );
}

/** An archived goal: its name and the way back. */
export function goalRow(goal, actions) {
  return h(
    'li',
    { class: 'entry' },
    h('span', null),
    h(
      'div',
      { class: 'entry-main' },
      h('div', { class: 'entry-source' }, goal.name),
      h('div', { class: 'entry-meta' }, `${kindOf(goal)} · `, amount(goal.amount, goal.currency, { short: true })),
    ),
    h('span', null),
    h(
      'div',
      { class: 'entry-actions' },
      iconButton(t('goal.restore', { name: goal.name }), 'play', () => actions.setStatus(goal, 'active')),
    ),
  );
}

export function goalActions(goal, actions) {
  const paused = goal.lifecycle === 'paused';
  return h(
    'div',
    { class: 'goal-actions' },
    iconButton(t('goal.edit-named', { name: goal.name }), 'edit', () => actions.edit(goal)),
    paused
      ? iconButton(t('goal.resume', { name: goal.name }), 'play', () => actions.setStatus(goal, 'active'))
      : iconButton(t('goal.pause', { name: goal.name }), 'pause', () => actions.setStatus(goal, 'paused')),
    iconButton(t('goal.archive', { name: goal.name }), 'archive', () => actions.setStatus(goal, 'archived')),
  );
}

/** Ring, earned of the amount, and how it is going. */
export function goalProgress(goal) {
  const done = hasEarned(goal) ? percent(Math.max(0, goal.percent ?? 0) / 100) : '–';
  return h(
    'div',
    { class: 'goal-progress' },
    ring({ percent: forDrawing(goal.percent), size: 'medium', label: t('goal.percent', { percent: done }) }, done),
    h(
      'div',
      { class: 'goal-sum' },
      h('p', { class: 'goal-earned' }, hasEarned(goal) ? amount(goal.earned, goal.currency) : '–'),
      h(
        'p',
        { class: 'muted m-0' },
        hasEarned(goal)
          ? rich('goal.of', { amount: amount(goal.amount, goal.currency) })
          : [reasonText(goal.reason ?? 'unpriced'), ' · ', amount(goal.amount, goal.currency)],
      ),
      h('p', { class: 'goal-pace' }, paceBadge(goal)),
    ),
  );
}

export function paceBadge(goal) {
  if (goal.lifecycle === 'paused') {
    return badge(t('goal.pace-paused'), 'calm');
  }
  return goal.pace
    ? badge(t(`goal.pace-${goal.pace}`), PACE_TONES[goal.pace])
    : badge(reasonText(goal.reason ?? 'insufficient_data'), 'calm');
}

export function goalFacts(goal) {
  if (goal.lifecycle === 'paused') {
    return [];
  }
  return [
    fact(
      t('goal.needed'),
      neededOf(goal),
      feasibilityOf(goal),
      whyButton('needed_per_day', knownToday(), t('goal.needed'), { goal: goal.id }),
    ),
    fact(
      t('goal.left'),
      goal.days_left === null || goal.days_left === undefined
        ? '–'
        : t('goal.days', { count: goal.days_left, n: number(goal.days_left) }),
      goal.to && t('goal.until', { date: date(goal.to, 'medium') }),
    ),
    fact(
      t('goal.odds'),
      goal.probability === null || goal.probability === undefined ? '–' : oddsOf(goal.probability),
      goal.probability === null ? reasonText(goal.reason ?? 'insufficient_data') : forecastOf(goal),
    ),
  ];
}

export function fact(label, value, note = null, why = null) {
  return h(
    'div',
    { class: 'fact' },
    h('dt', null, label, why),
    h('dd', { class: 'fact-value' }, value),
    note && h('dd', { class: 'fact-note' }, note),
  );
}

/** "monthly, November 1 – 30", "by December 24, from Etsy" */
export function kindOf(goal) {
  const span = goal.period === 'daily' || !goal.from || !goal.to ? '' : ` · ${dateRange(goal.from, goal.to)}`;
  const source = goal.source ? ` · ${goal.source}` : '';
  return t(`goal.period-${goal.period}`) + span + source;
}

function hasEarned(goal) {
  return goal.earned !== null && goal.earned !== undefined;
}

function neededOf(goal) {
  return goal.needed_per_day
    ? amount(goal.needed_per_day, goal.currency)
    : reasonText(goal.pace === 'reached' ? 'reached' : (goal.reason ?? 'no_days_left'));
}

export function feasibilityOf(goal) {
  return goal.feasibility === null || goal.feasibility === undefined || !goal.needed_per_day
    ? null
    : t('goal.feasibility', { share: percent(goal.feasibility) });
}

/** The odds in words and as a number: words alone are read too differently. */
export function oddsOf(probability) {
  const word = [
    [90, 'very-likely'],
    [66, 'likely'],
    [40, 'even'],
    [15, 'unlikely'],
    [0, 'very-unlikely'],
  ].find(([least]) => probability >= least)[1];
  return `${percent(probability / 100)} · ${t(`goal.odds-${word}`)}`;
}

function forecastOf({ forecast, currency }) {
  return forecast?.p10
    ? t('goal.forecast', {
        low: money(forecast.p10, currency, { short: true }),
        high: money(forecast.p90, currency, { short: true }),
      })
    : null;
}
