import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { get, withQuery } from '../api.js';
import { addDays, addMonths, firstOfMonth, firstOfWeek, lastOfMonth, monthOf, weekFrom } from '../dates.js';
import { date, money, weekdayName } from '../format.js';
import { moneyEvents } from '../money-events.js';
import { askToday, currentAccount } from '../session.js';
import { icon } from '../ui/icon.js';
import { card, pageHead } from '../ui/page.js';
import { loadInto, skeleton } from '../ui/state.js';
import { openDay } from './calendar-day.js';

const STATES = ['HIT', 'PARTIAL', 'ZERO', 'UNLOGGED', 'REST', 'FROZEN', 'UNPRICED', 'OPEN'];
const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** @type {import('../router.js').Screen} */
export default {
  title: 'nav.calendar',
  render({ signal, query }) {
    const head = h('div', { class: 'period-bar' }, h('div', { class: 'skeleton-line' }));
    const place = h('div', { class: 'year-place' }, skeleton(6, 'month'));
    loadInto(
      place,
      signal,
      () => loadYear(query.get('year'), signal),
      (year) => {
        replace(head, yearBar(year));
        return yearGrid(year, signal);
      },
    ).then(() => showToday(place));
    return h(
      'div',
      { class: 'screen' },
      pageHead(t('nav.calendar'), { text: t('calendar.text') }),
      head,
      h('div', { class: 'stack' }, card(null, { className: 'panel-legend' }, legend()), place),
    );
  },
};

/** On a phone the months stand below each other, and most people come for the present one. */
function showToday(place) {
  if (matchMedia('(max-width: 40rem)').matches) {
    place.querySelector('.day-OPEN')?.closest('.month').scrollIntoView({ block: 'center' });
  }
}

async function loadYear(wanted, signal) {
  const today = await askToday();
  const year = /^\d{4}$/.test(wanted ?? '') ? wanted : today.slice(0, 4);
  const { days } = await get(withQuery('/api/analytics/heatmap', { year }), { signal });
  return { year, today, days: new Map(days.map((day) => [day.date, day])) };
}

function yearBar({ year, today }) {
  const step = (by, label, picture) =>
    h(
      'a',
      { class: 'icon-button', href: `/calendar?year=${Number(year) + by}`, 'aria-label': label, title: label },
      icon(picture),
    );
  const last = year >= today.slice(0, 4);
  return h(
    'div',
    { class: 'period-name' },
    step(-1, t('calendar.previous'), 'previous'),
    h('p', { class: 'period-label year-label' }, year),
    last ? h('span', { class: 'icon-button', 'aria-hidden': 'true' }) : step(1, t('calendar.next'), 'next'),
  );
}

function legend() {
  return h(
    'ul',
    { class: 'legend m-0' },
    STATES.map((state) =>
      h('li', null, h('span', { class: `day-sample day-${state}`, 'aria-hidden': 'true' }), t(`state.${state}`)),
    ),
  );
}

/** Twelve months of days. One day at a time is in the tab order; arrows move on from it, across months. */
function yearGrid(year, signal) {
  const buttons = new Map();
  for (const day of year.days.values()) {
    buttons.set(
      day.date,
      h('button', { type: 'button', tabindex: -1, onclick: () => open(day.date) }, String(Number(day.date.slice(8)))),
    );
  }
  const paintAll = () => year.days.forEach((day) => paint(buttons.get(day.date), day));
  const element = h(
    'div',
    { class: 'months', onkeydown: move },
    monthsOf(year.year).map((month) => monthGrid(month, buttons)),
  );
  let current = buttons.has(year.today) ? year.today : `${year.year}-12-31`;
  buttons.get(current).tabIndex = 0;
  paintAll();
  moneyEvents.listen(signal, refresh);

  function open(day) {
    goTo(day);
    openDay({ day: () => year.days.get(day), today: year.today, changed: refresh });
  }

  /** Repaints the days where they are, so that the focus can come back to the one that was opened. */
  async function refresh() {
    year.days = (await loadYear(year.year, signal)).days;
    paintAll();
  }

  function move(event) {
    const target = event.key in STEPS ? addDays(current, STEPS[event.key]) : jump(event.key, current);
    if (target && buttons.has(target)) {
      event.preventDefault();
      goTo(target);
    }
  }

  function goTo(day) {
    buttons.get(current).tabIndex = -1;
    current = day;
    buttons.get(day).tabIndex = 0;
    buttons.get(day).focus();
  }

  return element;
}

function jump(key, from) {
  const weekStart = firstOfWeek(from, currentAccount().week_start);
  const sameDay = (months) => {
    const month = addMonths(monthOf(from), months);
    const last = lastOfMonth(`${month}-01`);
    const day = `${month}-${from.slice(8)}`;
    return day > last ? last : day;
  };
  switch (key) {
    case 'Home':
      return weekStart;
    case 'End':
      return addDays(weekStart, 6);
    case 'PageUp':
      return sameDay(-1);
    case 'PageDown':
      return sameDay(1);
    default:
      return null;
  }
}

function monthsOf(year) {
  return Array.from({ length: 12 }, (_, index) => addMonths(`${year}-01`, index));
}

function monthGrid(month, buttons) {
  const first = `${month}-01`;
  const start = firstOfWeek(first, currentAccount().week_start);
  const last = lastOfMonth(first);
  const weeks = [];
  for (let week = start; week <= last; week = addDays(week, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(week, index)));
  }
  const name = date(first, 'monthName');
  return h(
    'section',
    { class: 'month' },
    h('h2', { class: 'month-name' }, name),
    h(
      'table',
      { class: 'month-grid', role: 'grid', 'aria-label': date(firstOfMonth(first), 'month') },
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          weekFrom(currentAccount().week_start).map((day) =>
            h('th', { scope: 'col', abbr: weekdayName(day) }, weekdayName(day, 'narrow')),
          ),
        ),
      ),
      h(
        'tbody',
        null,
        weeks.map((week) =>
          h(
            'tr',
            null,
            week.map((day) => h('td', { role: 'gridcell' }, monthOf(day) === month ? buttons.get(day) : null)),
          ),
        ),
      ),
    ),
  );
}

function paint(control, day) {
  control.className = `day day-${day.state ?? 'NONE'}`;
  control.setAttribute('aria-label', describe(day));
  control.title = describe(day);
}

/** "Friday, November 20, 2026: $735.00 of $1,000.00, open" */
function describe({ date: day, state, total, target }) {
  const currency = currentAccount().base_currency;
  const name = state ? t(`state.${state}`) : t('state.none');
  const silent = state === null || state === 'FUTURE';
  const sum = silent
    ? ''
    : target
      ? t('calendar.of', { total: money(total, currency), target: money(target, currency) })
      : money(total, currency);
  return [`${date(day, 'full')}:`, sum, name].filter(Boolean).join(' ');
}
