/** The figures of the Today screen, drawn from `/api/analytics/summary` and `/goals`. */

import { h } from '../dom.js';
import { rich, t } from '../i18n.js';
import { money, number, percent } from '../format.js';
import { weekday } from '../dates.js';
import { currentAccount } from '../session.js';
import { compare, isNegative, larger, percentOf, subtract } from '../money.js';
import { amount } from '../ui/amount.js';
import { badge } from '../ui/entries.js';
import { icon } from '../ui/icon.js';
import { tile } from '../ui/page.js';
import { ring } from '../ui/ring.js';
import { emptyState, reasonText } from '../ui/state.js';
import { whyButton } from '../ui/why.js';
import { feasibilityOf, oddsOf } from './goal-card.js';

const MOST_GOALS = 3;

export function todayRing({ today, base_currency: currency }) {
  const { total, target } = today;
  const shown = money(total, currency, { short: true });
  const whole = target ? money(target, currency, { short: true }) : null;
  return ring(
    {
      percent: target ? percentOf(total, target) : null,
      label: whole
        ? t('today.ring', { total: shown, target: whole, percent: number(percentOf(total, target) ?? 0) })
        : t('today.ring-no-target', { total: shown }),
    },
    h('span', { class: 'ring-small' }, t('today.earned')),
    h('span', { class: `ring-figure ${widthOf(shown)} amount` }, shown),
    h(
      'span',
      { class: 'ring-small' },
      target
        ? rich('today.of', { target: amount(target, currency, { short: true }) })
        : reasonText(today.reason ?? 'no_target'),
    ),
    stateBadge(today, currency),
  );
}

export function todayTiles(summary) {
  const { today, streak, freezes } = summary;
  return [
    toGoTile(summary),
    tile({
      label: t('today.streak'),
      value: streak?.current === null || !streak ? '–' : [icon('flame', 20), ` ${number(streak.current)}`],
      note: streak ? t('today.streak-best', { count: streak.best, n: number(streak.best) }) : null,
      why: whyButton('streak', today.date, t('today.streak')),
    }),
    tile({
      label: t('today.freezes'),
      value: [icon('snowflake', 20), ` ${number(freezes?.held ?? 0)}`],
      note: t('today.freezes-note'),
    }),
  ];
}

export function periodTiles({ today, week, month, base_currency: currency }) {
  return [
    [t('today.week'), week, 'today.vs-week', whyButton('weekly_total', today.date, t('today.week'))],
    [t('today.month'), month, 'today.vs-month', whyButton('monthly_total', today.date, t('today.month'))],
  ]
    .filter(([, period]) => period)
    .map(([label, period, words, why]) =>
      tile({
        label: [label, period.partial && badge(t('period.so-far'))],
        value: amount(period.total, currency),
        note: comparison(period.vs_previous, currency, words),
        why,
      }),
    );
}

/** What each running goal asks of the days that are left. */
export function needCards(goals) {
  const running = goals.filter((goal) => isRunning(goal)).slice(0, MOST_GOALS);
  if (running.length === 0) {
    return emptyState(
      'goals',
      t('today.no-goal-title'),
      t('today.no-goal-text'),
      h('a', { class: 'btn btn-soft', href: '/goals?new=monthly' }, t('goal.create')),
    );
  }
  return h('div', { class: 'stack' }, running.map(needCard));
}

/** How a period compares with the one before, over the same number of days. */
export function comparison(versus, currency, words) {
  if (!versus || versus.change === null) {
    return versus?.reason ? reasonText(versus.reason) : t('reason.incomplete');
  }
  const down = isNegative(versus.change);
  const growth = versus.growth === null ? '' : ` (${percent(versus.growth, { signDisplay: 'exceptZero' })})`;
  return h(
    'span',
    { class: down ? 'change change-down' : 'change change-up' },
    rich(words, { change: h('span', null, amount(versus.change, currency, { signed: true }), growth) }),
  );
}

/** The ring's inside is only so wide. */
function widthOf(text) {
  if (text.length <= 7) {
    return '';
  }
  return text.length <= 10 ? 'ring-figure-wide' : 'ring-figure-wider';
}

function toGoTile({ today, base_currency: currency }) {
  const { total, target } = today;
  const why = whyButton('daily_total', today.date, t('today.earned'));
  if (!target) {
    return tile({ label: t('today.to-go'), value: '–', note: reasonText(today.reason ?? 'no_target'), why });
  }
  const reached = compare(total, target) >= 0;
  if (isRestDay(today) && !reached) {
    return tile({ label: t('state.REST'), value: icon('rest', 20), note: t('today.rest-note'), why });
  }
  const rest = larger('0', subtract(target, total));
  return reached
    ? tile({
        label: t('today.banked'),
        value: amount(subtract(total, target), currency, { short: true }),
        note: t('today.banked-note'),
        tone: 'tile-good',
        why,
      })
    : tile({
        label: t('today.to-go'),
        value: amount(rest, currency, { short: true }),
        note: t('today.to-go-note'),
        why,
      });
}

function needCard(goal) {
  const { currency } = goal;
  const done = percent(Math.max(0, Number(goal.percent ?? 0)) / 100);
  return h(
    'a',
    { class: 'need', href: `/goals?goal=${goal.id}` },
    ring({ percent: Number(goal.percent ?? 0), size: 'small', label: t('goal.percent', { percent: done }) }, done),
    h('span', { class: 'need-name' }, goal.name),
    h(
      'span',
      { class: 'need-sum' },
      goal.needed_per_day
        ? [h('strong', null, amount(goal.needed_per_day, currency)), h('span', { class: 'muted' }, t('goal.per-day'))]
        : h(
            'span',
            { class: 'muted' },
            reasonText(goal.reason ?? (goal.status === 'reached' ? 'reached' : 'no_days_left')),
          ),
    ),
    h('span', { class: 'need-text' }, h('span', { class: 'muted' }, progressText(goal)), chanceText(goal)),
  );
}

/** How likely it is, and how often a day brings as much as is needed now. */
function chanceText(goal) {
  const parts = [
    typeof goal.probability === 'number' && t('today.odds', { odds: oddsOf(goal.probability) }),
    feasibilityOf(goal),
  ].filter(Boolean);
  return parts.length > 0 && h('span', { class: 'muted' }, parts.join(' · '));
}

function isRunning(goal) {
  return goal.period !== 'daily' && goal.reason !== 'paused' && !['archived', 'paused', 'missed'].includes(goal.status);
}

function progressText(goal) {
  if (goal.earned === null || goal.earned === undefined) {
    return reasonText(goal.reason ?? 'unpriced');
  }
  return rich('goal.of-left', {
    count: goal.days_left ?? 0,
    earned: amount(goal.earned, goal.currency, { short: true }),
    amount: amount(goal.amount, goal.currency, { short: true }),
    days: t('goal.days-left', { count: goal.days_left ?? 0, n: number(goal.days_left ?? 0) }),
  });
}

/** Today is open until midnight, also on a day off. */
function isRestDay({ date, mark }) {
  return mark === 'rest' || !currentAccount().work_days.includes(weekday(date));
}

function stateBadge(today, currency) {
  if (today.unpriced > 0) {
    return h(
      'a',
      { class: 'badge-soft badge-warning', href: '/income?unpriced=true' },
      t('today.unpriced', { count: today.unpriced, n: number(today.unpriced) }),
    );
  }
  if (isRestDay(today)) {
    return badge(t('state.REST'), 'calm');
  }
  return today.target && compare(today.total, today.target) >= 0 && compare(today.total, today.target) !== 0
    ? badge(
        rich('today.above', {
          amount: amount(subtract(today.total, today.target), currency, { signed: true, short: true }),
        }),
        'good',
      )
    : null;
}
