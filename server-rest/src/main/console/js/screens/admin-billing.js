/** Who pays for a plan, and what the payment service told. */

import { h } from '../dom.js';
import { known, t } from '../i18n.js';
import { get, post } from '../api.js';
import { instant, number } from '../format.js';
import { act } from '../ui/act.js';
import { button } from '../ui/button.js';
import { badge } from '../ui/entries.js';
import { selectField } from '../ui/field.js';
import { notice } from '../ui/form.js';
import { icon } from '../ui/icon.js';
import { card } from '../ui/page.js';
import { pager } from '../ui/pager.js';
import { loadInto, skeleton } from '../ui/state.js';

const SUBSCRIPTIONS = '/api/admin/subscriptions';
const EVENTS = '/api/admin/billing-events';
const STATES = ['active', 'past_due', 'unpaid', 'paused', 'incomplete', 'ended'];
const EVENT_STATES = ['pending', 'handled', 'skipped'];
const TONES = { active: 'good', past_due: 'warning', unpaid: 'danger' };
const EVENT_TONES = { handled: 'good', pending: 'calm' };

export function adminBillingSection(signal) {
  return [subscriptionsCard(signal), eventsCard(signal)];
}

function subscriptionsCard(signal) {
  const counts = h('div', null, skeleton(1));
  const count = () => loadInto(counts, signal, () => get(`${SUBSCRIPTIONS}/counts`, { signal }), countFacts);
  const list = pager({
    path: SUBSCRIPTIONS,
    row: subscriptionRow,
    empty: { icon: 'card', title: t('admin.no-subscriptions-title'), text: t('admin.no-subscriptions-text') },
    signal,
  });
  count();
  const ask = button(
    t('admin.reconcile'),
    () =>
      act(
        () => post(`${SUBSCRIPTIONS}/reconcile`, {}),
        () => Promise.all([count(), list.reload()]),
        t('admin.reconciling'),
      ),
    { kind: 'quiet' },
  );
  return card(
    t('admin.subscriptions'),
    { actions: ask },
    counts,
    h(
      'div',
      { class: 'form-grid' },
      stateChoice('subscription', STATES, (value) => `admin.subscription-${value}`, list),
    ),
    list.element,
  );
}

function countFacts(counts) {
  return h(
    'div',
    { class: 'stack' },
    counts.configured ? null : notice('info', t('admin.nobody-pays')),
    h(
      'dl',
      { class: 'facts' },
      fact('active', counts.active),
      fact('past_due', counts.past_due, t('admin.in-grace', { count: counts.in_grace, n: number(counts.in_grace) })),
      fact('unpaid', counts.unpaid),
      fact('ended', counts.ended),
    ),
  );
}

function fact(state, value, note) {
  return h(
    'div',
    { class: 'fact' },
    h('dt', null, t(`admin.subscription-${state}`)),
    h('dd', { class: 'fact-value' }, number(value)),
    note && h('dd', { class: 'fact-note' }, note),
  );
}

/** A choice of states that shows the list of the chosen one, at first of all. */
function stateChoice(name, states, key, list) {
  const state = selectField({
    name,
    label: t('admin.state'),
    options: ['', ...states].map((value) => ({ value, label: t(value ? key(value) : 'admin.show-all-jobs') })),
  });
  const apply = () => list.show({ state: state.value });
  state.control.addEventListener('change', apply);
  apply();
  return state.element;
}

function subscriptionRow(one) {
  return h(
    'li',
    { class: 'entry' },
    h('span', { class: 'avatar avatar-3', 'aria-hidden': 'true' }, icon('user')),
    h(
      'div',
      { class: 'entry-main' },
      h('div', { class: 'entry-source' }, one.username ?? one.account_id),
      h(
        'div',
        { class: 'entry-meta' },
        badge(t(`admin.subscription-${one.state}`), TONES[one.state]),
        one.in_grace && badge(t('admin.grace-until', { time: instant(one.grace_until) }), 'warning'),
        one.billed && h('span', null, t(`admin.billed-${one.billed}`)),
        one.customer && h('span', { class: 'break' }, one.customer),
        h('span', null, periodText(one)),
      ),
    ),
  );
}

function periodText({ ends_at: endsAt, period_end: periodEnd }) {
  if (endsAt) {
    return t('admin.ends', { time: instant(endsAt) });
  }
  return periodEnd ? t('admin.paid-until', { time: instant(periodEnd) }) : '';
}

function eventsCard(signal) {
  const list = pager({
    path: EVENTS,
    row: eventRow,
    empty: { icon: 'webhook', title: t('admin.no-stripe-events-title'), text: t('admin.no-stripe-events-text') },
    signal,
  });
  return card(
    t('admin.stripe-events'),
    { actions: button(t('admin.refresh'), () => list.reload(), { kind: 'quiet' }) },
    h('p', { class: 'muted' }, t('admin.stripe-events-text')),
    h(
      'div',
      { class: 'form-grid' },
      stateChoice('event', EVENT_STATES, (value) => `admin.event-${value}`, list),
    ),
    list.element,
  );
}

function eventRow(event, reload) {
  const replay = button(
    t('admin.replay'),
    () => act(() => post(`${EVENTS}/${event.id}/replay`, {}), reload, t('admin.replayed')),
    {
      kind: 'quiet',
      'aria-label': t('admin.replay-named', { name: event.type }),
    },
  );
  return h(
    'li',
    { class: 'entry' },
    h('span', { class: 'avatar avatar-4', 'aria-hidden': 'true' }, icon('webhook')),
    h(
      'div',
      { class: 'entry-main' },
      h('div', { class: 'entry-source break' }, event.type),
      h(
        'div',
        { class: 'entry-meta' },
        badge(t(`admin.event-${event.state}`), EVENT_TONES[event.state]),
        event.reason && h('span', null, reasonText(event.reason)),
        event.live ? null : badge(t('connections.test-mode')),
        event.object && h('span', { class: 'break' }, event.object),
        h('span', null, instant(event.received_at)),
      ),
    ),
    h('span', null),
    replay,
  );
}

function reasonText(reason) {
  return known(`admin.skipped-${reason}`) ? t(`admin.skipped-${reason}`) : reason;
}
