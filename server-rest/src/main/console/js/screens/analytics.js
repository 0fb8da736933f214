import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { get, withQuery } from '../api.js';
import { date, dateRange } from '../format.js';
import { after, before, monthsBeside, periodOf, PERIODS } from '../periods.js';
import { askToday, currentAccount } from '../session.js';
import { icon } from '../ui/icon.js';
import { card, pageHead } from '../ui/page.js';
import { failureState, loadInto, skeleton } from '../ui/state.js';
import { dailyFigures } from './analytics-daily.js';
import { monthlyFigures } from './analytics-monthly.js';
import { patterns } from './analytics-patterns.js';

/** @type {import('../router.js').Screen} */
export default {
  title: 'nav.analytics',
  render({ signal, query }) {
    const bar = h('div', { class: 'period-bar' }, skeleton(1));
    const daily = h('div', { class: 'chart-place' }, skeleton(1, 'chart'));
    const monthly = h('div', { class: 'chart-place' }, skeleton(1, 'chart'));
    const habits = h('div', { class: 'stack' }, skeleton(2, 'card'));
    const kind = PERIODS.includes(query.get('period')) ? query.get('period') : 'month';

    async function load() {
      try {
        const today = await askToday();
        if (!signal.aborted) {
          fill(today);
        }
      } catch (failure) {
        if (!signal.aborted) {
          replace(daily, failureState(failure, load));
        }
      }
    }

    function fill(today) {
      const period = periodOf(kind, wantedDate(query, today), currentAccount().week_start);
      const months = monthsBeside(kind, period);
      replace(bar, periodBar(kind, period, today));
      loadInto(daily, signal, () => get(withQuery('/api/analytics/daily', period), { signal }), (reply) => dailyFigures(reply, signal));
      loadInto(monthly, signal, () => get(withQuery('/api/analytics/monthly', months), { signal }), (reply) => monthlyFigures(reply, signal));
      loadInto(habits, signal, () => patterns(signal), (sections) => sections);
    }

    load();
    return h(
      'div',
      { class: 'screen' },
      pageHead(t('nav.analytics'), { text: t('analytics.text') }),
      bar,
      h('div', { class: 'stack' }, card(t('analytics.daily'), {}, daily), card(t('analytics.monthly'), {}, monthly), habits),
    );
  },
};

function periodBar(kind, period, today) {
  const address = (params) => withQuery('/analytics', params);
  const next = after(period);
  return [
    h(
      'nav',
      { class: 'segments', 'aria-label': t('analytics.period') },
      PERIODS.map((name) => h('a', { class: 'segment', href: address({ period: name }), 'aria-current': name === kind ? 'true' : null }, t(`period.${name}`))),
    ),
    h(
      'div',
      { class: 'period-name' },
      step(t('analytics.previous'), 'previous', address({ period: kind, at: before(period) })),
      h('p', { class: 'period-label', 'aria-live': 'polite' }, nameOf(kind, period)),
      next <= today ? step(t('analytics.next'), 'next', address({ period: kind, at: next })) : h('span', { class: 'icon-button', 'aria-hidden': 'true' }),
    ),
  ];
}

function step(label, picture, href) {
  return h('a', { class: 'icon-button', href, 'aria-label': label, title: label }, icon(picture));
}

function nameOf(kind, { from, to }) {
  if (kind === 'year') {
    return from.slice(0, 4);
  }
  return kind === 'month' ? date(from, 'month') : dateRange(from, to);
}

function wantedDate(query, today) {
  const at = query.get('at') ?? '';
  return /^\d{4}-\d\d-\d\d$/.test(at) && !Number.isNaN(Date.parse(at)) ? at : today;
}
