/** The drawer of one day: what it brought, adding to it, and marking it. */

import { h, replace } from '../dom.js';
import { rich, t } from '../i18n.js';
import { get, put, remove, withQuery } from '../api.js';
import { addDays, weekday } from '../dates.js';
import { date } from '../format.js';
import { currentAccount } from '../session.js';
import { amount } from '../ui/amount.js';
import { button } from '../ui/button.js';
import { openDialog } from '../ui/dialog.js';
import { badge } from '../ui/entries.js';
import { entryList } from '../ui/entry-list.js';
import { quickAdd } from '../ui/income-form.js';
import { describe, emptyState, failureState, skeleton } from '../ui/state.js';
import { toast } from '../ui/toast.js';
import { whyButton } from '../ui/why.js';

const TONES = { HIT: 'good', PARTIAL: 'warning', REST: 'calm', FROZEN: 'ice', UNPRICED: 'warning' };
const MOST = 100;
const FREEZE_DAYS = 7;
const FREEZABLE = ['PARTIAL', 'ZERO', 'UNLOGGED'];

/**
 * @param {{day: () => Object, today: string, changed: () => Promise<void>}} options day: as it is known at that moment
 */
export function openDay({ day, today, changed }) {
  const leaving = new AbortController();
  const { date: when } = day();
  const head = h('div', { class: 'day-head' });
  const marks = h('div', { class: 'day-marks' });
  const place = h('div', null, skeleton(2));
  const entries = entryList({ onchange: refresh });

  async function refresh() {
    try {
      await changed();
    } catch (failure) {
      toast(describe(failure));
    }
    tell();
  }

  function tell() {
    replace(head, dayHead(day()));
    replace(marks, markButtons(day(), today, entries.isEmpty(), mark));
    replace(
      place,
      entries.isEmpty() ? emptyState('income', t('calendar.nothing'), t('calendar.nothing-text')) : entries.element,
    );
  }

  async function mark(wanted) {
    try {
      await (wanted ? put(`/api/days/${when}`, { mark: wanted }) : remove(`/api/days/${when}`));
      await refresh();
      marks.querySelector('button')?.focus();
    } catch (failure) {
      toast(describe(failure));
      replace(
        marks,
        markButtons(day(), today, entries.isEmpty(), mark),
        h('p', { class: 'field-error', role: 'alert' }, describe(failure)),
      );
    }
  }

  async function load() {
    try {
      const { data } = await get(withQuery('/api/income', { 'date[gte]': when, 'date[lte]': when, limit: MOST }), {
        signal: leaving.signal,
      });
      data.forEach(entries.add);
      tell();
    } catch (failure) {
      if (!leaving.signal.aborted) {
        replace(place, failureState(failure, load));
      }
    }
  }

  function logged(income) {
    entries.add(income);
    refresh();
  }

  openDialog(
    date(when, 'full'),
    () =>
      h(
        'div',
        { class: 'stack' },
        head,
        when <= addDays(today, 1) && quickAdd({ onsaved: logged, date: when, draft: `day-${when}` }),
        marks,
        place,
      ),
    {
      side: true,
      onclose: () => leaving.abort(),
    },
  );
  replace(head, dayHead(day()));
  load();
}

function dayHead({ date: day, state, total, target }) {
  const currency = currentAccount().base_currency;
  const counts = state !== null && state !== 'FUTURE';
  return [
    h('div', null, badge(state ? t(`state.${state}`) : t('state.none'), TONES[state] ?? 'plain')),
    counts &&
      h(
        'p',
        { class: 'day-total' },
        h('strong', null, amount(total, currency)),
        ' ',
        target && h('span', { class: 'muted' }, rich('today.of', { target: amount(target, currency) })),
        whyButton('daily_total', day, date(day, 'medium')),
      ),
  ];
}

/** Offers only what the rules allow; the server has the last word. */
function markButtons({ date: day, state, mark }, today, empty, choose) {
  if (mark) {
    return [
      h('p', { class: 'muted m-0' }, t(`calendar.marked-${mark}`)),
      button(t('calendar.unmark'), () => choose(null), { kind: 'quiet' }),
    ];
  }
  const works = currentAccount().work_days.includes(weekday(day));
  return [
    day <= today && empty && button(t('calendar.zero'), () => choose('zero'), { kind: 'quiet' }),
    day >= today && works && button(t('calendar.rest'), () => choose('rest'), { kind: 'quiet', icon: 'rest' }),
    day < today &&
      day >= addDays(today, -FREEZE_DAYS) &&
      FREEZABLE.includes(state) &&
      button(t('calendar.freeze'), () => choose('frozen'), { kind: 'quiet', icon: 'snowflake' }),
  ];
}
