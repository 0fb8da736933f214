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
    const kind = PERIODS.includes(query.get('period')) ? query.get('period') : 'month';
    const name = h('div', { class: 'period-name' });
    const daily = h('div', { class: 'place-daily', 'aria-busy': 'true' }, skeleton(1, 'chart'));
    const monthly = h('div', { class: 'place-monthly', 'aria-busy': 'true' }, skeleton(1, 'chart'));
    const habits = h('div', { class: 'stack' }, skeleton(2, 'card'));

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
      replace(name, periodName(kind, period, today));
      loadInto(
        daily,
        signal,
        () => get(withQuery('/api/analytics/daily', period), { signal }),
        (reply) => dailyFigures(reply, signal),
      );
      loadInto(
        monthly,
        signal,
        () => get(withQuery('/api/analytics/monthly', months), { signal }),
        (reply) => monthlyFigures(reply, signal),
      );
      loadInto(
        habits,
        signal,
        () => patterns(signal),
        (sections) => sections,
      );
    }

    load();
    return h(
      'div',
      { class: 'screen' },
      pageHead(t('nav.analytics'), { text: t('analytics.text') }),
      h('div', { class: 'period-bar' }, periodTabs(kind), name),
      h(
        'div',
        { class: 'stack' },
        card(t('analytics.daily'), {}, daily),
        card(t('analytics.monthly'), {}, monthly),
        habits,
      ),
    );
  },
};

function periodTabs(kind) {
  return h(
    'nav',
    { class: 'segments', 'aria-label': t('analytics.period') },
    PERIODS.map((name) =>
      h(
        'a',
        { class: 'segment', href: `/analytics?period=${name}`, 'aria-current': name === kind ? 'true' : null },
        t(`period.${name}`),
      ),
    ),
  );
}

function periodName(kind, period, today) {
  const address = (at) => withQuery('/analytics', { period: kind, at });
  const next = after(period);
  return [
    step(t('analytics.previous'), 'previous', address(before(period))),
    h('p', { class: 'period-label' }, nameOf(kind, period)),
    next <= today
      ? step(t('analytics.next'), 'next', address(next))
      : h('span', { class: 'icon-button', 'aria-hidden': 'true' }),
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
