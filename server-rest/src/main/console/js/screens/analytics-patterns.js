/** What the days have in common, in plain words with their numbers. */

import { h } from '../dom.js';
import { rich, t } from '../i18n.js';
import { get, Problem } from '../api.js';
import { date, money, number, percent, weekdayName } from '../format.js';
import { weekFrom } from '../dates.js';
import { currentAccount } from '../session.js';
import { amount } from '../ui/amount.js';
import { badge } from '../ui/entries.js';
import { card, tile } from '../ui/page.js';
import { reasonText } from '../ui/state.js';
import { dataTable } from '../ui/table.js';
import { whyButton } from '../ui/why.js';

const SHOWN_ANOMALIES = 4;

/** Fetches what the server has to say and draws a card for each part of it. */
export async function patterns(signal) {
  const [summary, sources, anomalies] = await Promise.all([
    get('/api/analytics/summary', { signal }),
    ifThere(get('/api/analytics/sources', { signal })),
    ifThere(get('/api/analytics/anomalies', { signal })),
  ]);
  const { base_currency: currency } = summary;
  return [
    card(t('patterns.title'), {}, h('div', { class: 'figures' }, scoreTiles(summary))),
    weekdayCard(summary.weekday_pattern, summary.today.date),
    sources?.sources.length > 0 && sourcesCard(sources.sources, summary.concentration, currency, summary.today.date),
    anomalies?.anomalies.length > 0 && anomaliesCard(anomalies.anomalies, currency),
  ].filter(Boolean);
}

/** A part that this server does not have is left out rather than reported as broken. */
async function ifThere(reply) {
  try {
    return await reply;
  } catch (failure) {
    if (failure instanceof Problem && failure.status === 404) {
      return null;
    }
    throw failure;
  }
}

function scoreTiles(summary) {
  const {
    achievement_rate: rate,
    consistency,
    momentum,
    growth,
    trend,
    volatility,
    best_day: best,
    worst_day: worst,
    base_currency: currency,
  } = summary;
  const day = summary.today.date;
  return [
    figure(
      t('patterns.rate'),
      rate?.rate,
      rate,
      (value) => percent(value),
      () =>
        t('patterns.rate-note', {
          hit: number(rate.hit_days),
          days: number(rate.eligible_days),
          low: percent(rate.low),
          high: percent(rate.high),
        }),
      whyButton('achievement_rate', day, t('patterns.rate')),
    ),
    figure(
      t('patterns.consistency'),
      consistency?.score,
      consistency,
      (value) => number(value, { maximumFractionDigits: 0 }),
      () => t(`patterns.consistency-${consistency.rating}`),
      whyButton('consistency', day, t('patterns.consistency')),
    ),
    figure(
      t('patterns.momentum'),
      momentum,
      { reason: summary.reasons?.momentum },
      (value) => number(value, { maximumFractionDigits: 0 }),
      () => t('patterns.momentum-note'),
      whyButton('momentum', day, t('patterns.momentum')),
    ),
    figure(
      t('patterns.growth'),
      growth?.growth,
      growth,
      (value) => percent(value, { signDisplay: 'exceptZero' }),
      () =>
        rich('patterns.growth-note', {
          count: growth.window,
          n: number(growth.window),
          change: amount(growth.change, currency, { signed: true, rounded: true }),
        }),
      whyButton('growth', day, t('patterns.growth')),
    ),
    figure(
      t('patterns.trend'),
      trend?.direction,
      trend,
      (value) => t(`patterns.trend-${value}`),
      () =>
        rich('patterns.trend-note', { slope: amount(String(trend.slope), currency, { signed: true, rounded: true }) }),
      whyButton('trend', day, t('patterns.trend')),
    ),
    figure(
      t('patterns.volatility'),
      volatility?.cv,
      volatility,
      () => t(`patterns.volatility-${volatility.rating}`),
      (value) => t('patterns.volatility-note', { cv: percent(value) }),
      whyButton('volatility', day, t('patterns.volatility')),
    ),
    best?.total && outstandingDay(t('patterns.best'), best, currency),
    worst?.total && outstandingDay(t('patterns.worst'), worst, currency),
  ].filter(Boolean);
}

function outstandingDay(label, day, currency) {
  return tile({
    label,
    value: amount(day.total, currency),
    note: date(day.date, 'full'),
    why: whyButton('daily_total', day.date, label),
  });
}

/** A figure that can't be computed says why; one that this server does not know is left out. */
function figure(label, value, holder, show, note, why = null) {
  if (value === undefined) {
    return null;
  }
  return value === null
    ? tile({ label, value: '–', note: reasonText(holder?.reason ?? 'insufficient_data') })
    : tile({ label, value: show(value), note: note(value), why });
}

function weekdayCard(pattern, day) {
  if (!pattern?.index) {
    return null;
  }
  const days = weekFrom(currentAccount().week_start).filter((day) => pattern.index[day] !== undefined);
  const highest = Math.max(...days.map((day) => pattern.index[day]));
  const bars = days.map((day) => {
    const bar = h('span', { class: 'weekday-bar', 'aria-hidden': 'true' });
    bar.style.setProperty('--share', pattern.index[day] / highest);
    return h(
      'li',
      { class: 'weekday' },
      h('span', null, weekdayName(day)),
      bar,
      h('span', { class: 'weekday-number' }, percent(pattern.index[day])),
      h('span', { class: 'muted' }, t('patterns.days', { count: pattern.counts[day], n: number(pattern.counts[day]) })),
    );
  });
  return card(
    t('patterns.weekdays'),
    { actions: whyButton('weekday_pattern', day, t('patterns.weekdays')) },
    h(
      'p',
      { class: 'muted' },
      t(pattern.is_pattern ? 'patterns.weekdays-clear' : 'patterns.weekdays-chance', {
        p: number(pattern.p, { maximumFractionDigits: 2 }),
      }),
    ),
    h('ul', { class: 'weekdays' }, bars),
  );
}

function sourcesCard(sources, concentration, currency, day) {
  return card(
    t('patterns.sources'),
    { actions: whyButton('concentration', day, t('patterns.sources')) },
    concentration?.warn &&
      h(
        'p',
        null,
        badge(
          t('patterns.concentration', {
            source: concentration.top_source,
            share: percent(concentration.top_share),
            n: number(concentration.effective_sources, { maximumFractionDigits: 1 }),
          }),
          'warning',
        ),
      ),
    dataTable(
      t('patterns.sources'),
      [
        { label: t('income.source'), value: (row) => row.source },
        {
          label: t('patterns.share'),
          number: true,
          value: (row) => (row.share === null ? '–' : percent(row.share)),
          plain: (row) => row.share,
        },
        {
          label: `${t('patterns.all-time')} (${currency})`,
          number: true,
          amount: true,
          value: (row) => money(row.total, currency),
          plain: (row) => row.total,
        },
        { label: t('analytics.entries'), number: true, value: (row) => number(row.count), plain: (row) => row.count },
        { label: t('patterns.trend'), value: (row) => trendOf(row.trend) },
        { label: t('patterns.last'), value: (row) => date(row.last, 'medium'), plain: (row) => row.last },
      ],
      sources,
      'sources.csv',
    ),
  );
}

function trendOf(trend) {
  const direction = trend?.direction ?? trend;
  return direction ? t(`patterns.trend-${direction}`) : '–';
}

/** The latest at once, the others behind one line: a lively account has dozens. */
function anomaliesCard(anomalies, currency) {
  const drawn = anomalies.map((day) => anomaly(day, currency));
  const others = drawn.slice(SHOWN_ANOMALIES);
  return card(
    t('patterns.anomalies'),
    {},
    h('p', { class: 'muted' }, t('patterns.anomalies-text')),
    h('ul', { class: 'anomalies' }, drawn.slice(0, SHOWN_ANOMALIES)),
    others.length > 0 &&
      h(
        'details',
        { class: 'anomalies-more' },
        h('summary', null, t('patterns.anomalies-more', { count: others.length, n: number(others.length) })),
        h('ul', { class: 'anomalies' }, others),
      ),
  );
}

function anomaly(day, currency) {
  const said = rich('patterns.anomaly', {
    date: h('strong', null, date(day.date, 'full')),
    total: amount(day.total, currency),
    median: amount(day.median, currency, { rounded: true }),
  });
  return h(
    'li',
    null,
    h('p', { class: 'm-0' }, said, ' ', whyButton('daily_total', day.date, date(day.date, 'full'))),
    h(
      'ul',
      null,
      day.sources.map((part) => anomalyPart(part, currency)),
    ),
  );
}

/** What of a source's part came of more or fewer entries, of their size, and of exchange rates; nothing is left out. */
function anomalyPart(part, currency) {
  const shown = (value) => amount(value, currency, { signed: true });
  const causes = ['volume', 'ticket', 'currency'].filter((cause) => Number(part[cause]) !== 0);
  return h(
    'li',
    null,
    rich('patterns.anomaly-part', { source: part.source, delta: shown(part.delta) }),
    causes.length > 0 && [
      ' (',
      causes.map((cause, index) => [
        index > 0 && ', ',
        rich(`patterns.anomaly-${cause}`, { amount: shown(part[cause]) }),
      ]),
      ')',
    ],
  );
}
