/** Income that is expected: the list to keep on Goals, and what is due on Today with its "Received?". */

import { h } from '../dom.js';
import { t } from '../i18n.js';
import { get, getWithTag, put, remove, withQuery } from '../api.js';
import { addDays, firstOfWeek } from '../dates.js';
import { date, money } from '../format.js';
import { askToday, currentAccount, knownToday } from '../session.js';
import { amount } from '../ui/amount.js';
import { button, iconButton } from '../ui/button.js';
import { confirmDialog, openDialog } from '../ui/dialog.js';
import { badge } from '../ui/entries.js';
import { newIncomeForm } from '../ui/income-form.js';
import { card } from '../ui/page.js';
import { describe, emptyState, loadInto, skeleton } from '../ui/state.js';
import { toast } from '../ui/toast.js';
import { editExpectedForm, newExpectedForm, PATH, rhythmOf } from './expected-form.js';

const MOST = 200;
const DAYS_OF_WEEK = 7;

/** Everything that is expected, to add to, change and remove from. */
export function expectedCard(signal) {
  const place = h('div', null, skeleton(2));
  const reload = () => loadInto(place, signal, () => load(signal), draw);
  reload();
  const addButton = button(t('expected.add'), openNew, { icon: 'plus' });
  return card(t('expected.title'), { actions: addButton }, place);

  function draw(all) {
    return all.length === 0
      ? emptyState('calendar', t('expected.empty-title'), t('expected.empty-text'))
      : h('ul', { class: 'entries' }, all.map(listRow));
  }

  function listRow(expected) {
    const names = { source: expected.source, amount: money(expected.amount, expected.currency) };
    return row(
      expected,
      [rhythmText(expected), date(expected.due, 'medium'), expected.confirmed && t('expected.sure')],
      stateBadge(expected.state),
      iconButton(t('expected.edit-named', names), 'edit', () => openEdit(expected)),
      iconButton(t('expected.remove-named', names), 'trash', () => askRemove(expected)),
    );
  }

  async function openNew() {
    try {
      await askToday();
    } catch (failure) {
      toast(describe(failure));
      return;
    }
    openDialog(t('expected.add'), (close) => newExpectedForm({ oncancel: close, onsaved: saved(close) }));
  }

  function openEdit(expected) {
    openDialog(t('expected.edit'), (close) => editExpectedForm({ expected, oncancel: close, onsaved: saved(close) }));
  }

  function saved(close) {
    return () => {
      close();
      toast(t('action.saved'));
      reload();
    };
  }

  function askRemove(expected) {
    confirmDialog(
      t('expected.remove'),
      t('expected.remove-text', { source: expected.source }),
      t('expected.remove'),
      () => drop(expected),
    );
  }

  async function drop({ id }) {
    try {
      await remove(`${PATH}/${id}`, (await getWithTag(`${PATH}/${id}`)).etag);
      toast(t('expected.removed'));
      await reload();
      addButton.focus();
    } catch (failure) {
      toast(describe(failure));
    }
  }
}

/** What is late or due until the week ends. Nothing is shown where nothing is. */
export function expectedThisWeek(signal, onreceived) {
  const place = h('div', null);
  const element = card(t('expected.week'), { className: 'panel-expected' }, place);
  element.hidden = true;

  /** Which days are this week's is known only when the server has said what day it is. */
  async function reload() {
    if (knownToday() && !signal.aborted) {
      await loadInto(place, signal, () => load(signal), draw);
    }
  }

  function draw(all) {
    const due = all.flatMap(dueThisWeek).sort((one, other) => one.date.localeCompare(other.date));
    element.hidden = due.length === 0;
    return h('ul', { class: 'entries' }, due.map(dueRow));
  }

  function dueRow(due) {
    const { expected, date: day, state } = due;
    const names = { source: expected.source, amount: money(expected.amount, expected.currency) };
    return row(
      expected,
      [dayText(day), rhythmText(expected)],
      state === 'late' && stateBadge(state),
      button(t('expected.received'), () => openReceived(due), {
        kind: 'soft',
        'aria-label': t('expected.received-named', names),
      }),
    );
  }

  /** What came may differ from what was expected, so it can be corrected before it is logged. */
  function openReceived({ expected, date: day }) {
    const { id, amount: value, currency, source } = expected;
    openDialog(t('expected.received-title'), (close) =>
      newIncomeForm({
        values: { amount: value, currency, source },
        draft: `received-${id}-${day}`,
        oncancel: close,
        async onsaved(income) {
          close();
          onreceived(income);
          await settle(`${PATH}/${id}/occurrences/${day}`, income);
        },
      }),
    );
  }

  async function settle(path, income) {
    try {
      await put(path, { received_income: income.id });
      toast(t('expected.received-done'));
    } catch (failure) {
      toast(describe(failure));
    }
    await reload();
  }

  return { element, reload };
}

async function load(signal) {
  return (await get(withQuery(PATH, { limit: MOST }), { signal })).data;
}

/** The last time it was due, unless it came then, and the next one. */
function dueThisWeek(expected) {
  const end = addDays(firstOfWeek(knownToday(), currentAccount().week_start), DAYS_OF_WEEK - 1);
  return [
    { expected, date: expected.due, state: expected.state },
    { expected, date: expected.next, state: 'expected' },
  ].filter(({ date: day, state }) => day && day <= end && state !== 'received');
}

function row(expected, meta, state, ...actions) {
  return h(
    'li',
    { class: 'entry expected' },
    h(
      'div',
      { class: 'entry-main' },
      h('div', { class: 'entry-source' }, expected.source, ' ', state),
      h('div', { class: 'entry-meta' }, meta.filter(Boolean).join(' · ')),
    ),
    h('div', { class: 'entry-sums' }, amount(expected.amount, expected.currency)),
    h('div', { class: 'entry-actions' }, actions),
  );
}

function rhythmText({ recurrence }) {
  return recurrence ? t(`expected.rhythm-${rhythmOf(recurrence) ?? 'kept'}`) : null;
}

function dayText(day) {
  return day === knownToday() ? t('expected.today') : date(day, 'medium');
}

function stateBadge(state) {
  return badge(t(`expected.state-${state}`), { late: 'warning', received: 'good', expected: 'calm' }[state]);
}
