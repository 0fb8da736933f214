/** Accounts elsewhere that income is read from: the person's own Stripe account. */

import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { get, post, put, remove } from '../api.js';
import { date, instant, number } from '../format.js';
import { act } from '../ui/act.js';
import { button } from '../ui/button.js';
import { confirmDialog, openDialog } from '../ui/dialog.js';
import { badge } from '../ui/entries.js';
import { choiceField, dateField, passwordField, textField } from '../ui/field.js';
import { form, notice, stacked } from '../ui/form.js';
import { card } from '../ui/page.js';
import { loadInto, skeleton } from '../ui/state.js';

const PATH = '/api/connections/stripe';
const COUNTED = ['charges', 'refunds', 'disputes', 'fees', 'platform'];
const LOOK_EVERY = 1_000;
const UNDER_WAY = ['waiting', 'running'];

export function connectionsSection(signal) {
  const place = h('div', { class: 'stack' }, skeleton(3, 'card'));
  const reload = () =>
    loadInto(
      place,
      signal,
      () => get(PATH, { signal }),
      (connection) => sections(connection, reload, signal),
    );
  reload();
  return place;
}

function sections(connection, reload, signal) {
  if (connection.state === 'none') {
    return connection.allowed ? startCard(connection, reload) : planCard();
  }
  return standingCard(connection, reload, signal);
}

function planCard() {
  return card(
    t('connections.stripe'),
    {},
    h('p', { class: 'muted' }, t('connections.text')),
    notice('info', t('connections.needs-plan')),
    h(
      'div',
      { class: 'form-actions' },
      h('a', { class: 'btn btn-primary', href: '/settings?section=billing' }, t('settings.billing')),
    ),
  );
}

function startCard(connection, reload) {
  return card(
    t('connections.stripe'),
    {},
    h('p', { class: 'muted' }, t('connections.text')),
    h(
      'ol',
      { class: 'steps' },
      ['make', 'allow', 'copy'].map((step) => h('li', null, t(`connections.step-${step}`))),
    ),
    connectionForm({ connection, isNew: true, label: t('connections.connect'), done: reload }),
  );
}

function standingCard(connection, reload, signal) {
  const { state } = connection;
  return card(
    t('connections.stripe'),
    { actions: [badge(t(`connections.state-${state}`), state === 'connected' ? 'good' : 'danger')] },
    h(
      'div',
      { class: 'stack' },
      state === 'refused' && notice('danger', t('connections.refused', { end: connection.key_end })),
      state === 'paused' && notice('warning', t('connections.paused')),
      facts(connection),
      state === 'connected' && progress(connection, reload, signal),
      h('div', { class: 'form-actions' }, actions(connection, reload)),
    ),
  );
}

function facts(connection) {
  const { key_end: end, live, counts, currencies, source, since, recorded, synced_at: syncedAt } = connection;
  const reading = isUnderWay(connection);
  return h(
    'dl',
    { class: 'facts' },
    fact('key', h('span', null, `…${end} `, live ? null : badge(t('connections.test-mode'), 'warning'))),
    fact('counts', counts.map((one) => t(`connections.counts-${one}`)).join(', ')),
    fact('currencies', currencies.length > 0 ? currencies.join(', ') : t('connections.all-currencies')),
    fact('source', source),
    fact('since', date(since)),
    reading ? null : fact('recorded', number(recorded)),
    reading ? null : fact('synced', syncedAt ? instant(syncedAt) : t('connections.never')),
  );
}

function isUnderWay({ state, sync }) {
  return state === 'connected' && UNDER_WAY.includes(sync?.state);
}

function fact(name, value) {
  return h('div', { class: 'fact' }, h('dt', null, t(`connections.${name}`)), h('dd', null, value));
}

/** Looks again every second while something is read, as long as the screen is there. */
function progress(connection, reload, signal) {
  if (!isUnderWay(connection)) {
    return connection.sync?.state === 'failed'
      ? notice('danger', t('connections.failed', { reason: connection.sync.reason ?? '–' }))
      : null;
  }
  const status = h('p', { role: 'status', class: 'm-0' });
  const bar = h('progress', { class: 'import-progress', 'aria-label': t('connections.reading') });
  const show = ({ recorded, sync }) => {
    replace(
      status,
      t('connections.reading'),
      ' · ',
      t('connections.recorded-so-far', { count: recorded, n: number(recorded) }),
      sync.reason ? ` · ${sync.reason}` : '',
    );
    if (sync.total > 0) {
      bar.max = sync.total;
      bar.value = sync.done;
    }
  };
  const timer = setInterval(async () => {
    try {
      const now = await get(PATH, { signal });
      if (now.state === connection.state && isUnderWay(now)) {
        show(now);
      } else {
        clearInterval(timer);
        reload();
      }
    } catch {
      // the next look may succeed; what is under way goes on by itself
    }
  }, LOOK_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
  show(connection);
  return h('div', { class: 'stack' }, status, bar);
}

function actions(connection, reload) {
  const sync = button(t('connections.sync'), () => act(() => post(`${PATH}/sync`, {}), reload), { kind: 'primary' });
  return [
    button(t('connections.disconnect'), () => askDisconnect(reload), { kind: 'quiet' }),
    connection.allowed && button(t('connections.change'), () => openChange(connection, reload)),
    connection.state === 'connected' && sync,
  ];
}

function openChange(connection, reload) {
  openDialog(t('connections.change'), (close) =>
    connectionForm({
      connection,
      label: t('action.save'),
      cancel: close,
      done: () => {
        close();
        reload();
      },
    }),
  );
}

function connectionForm({ connection, isNew = false, label, cancel, done }) {
  const needsKey = isNew || connection.state === 'refused';
  const fields = [
    passwordField({
      name: 'key',
      label: t('connections.key'),
      required: needsKey,
      maxlength: 255,
      autocomplete: 'off',
      hint: t(needsKey ? 'connections.key-hint' : 'connections.key-stays', { end: connection.key_end ?? '' }),
    }),
    choiceField({
      name: 'counts',
      label: t('connections.counts'),
      type: 'checkbox',
      required: true,
      value: connection.counts,
      choices: COUNTED.map((value) => ({ value, label: t(`connections.counts-${value}`) })),
      hint: t('connections.counts-hint'),
    }),
    textField({
      name: 'currencies',
      label: t('connections.currencies'),
      value: connection.currencies.join(', '),
      hint: t('connections.currencies-hint'),
    }),
    textField({
      name: 'source',
      label: t('connections.source'),
      required: true,
      maxlength: 100,
      value: connection.source,
    }),
    dateField({
      name: 'since',
      label: t('connections.since'),
      required: true,
      value: connection.since,
      hint: t('connections.since-hint'),
    }),
  ];
  return form({
    fields,
    layout: stacked(fields),
    label: t('connections.stripe'),
    submitLabel: label,
    oncancel: cancel,
    async send({ key, currencies, ...values }) {
      await put(PATH, {
        ...values,
        key: key.trim() || null,
        currencies: currencies
          .toUpperCase()
          .split(/[\s,;]+/)
          .filter(Boolean),
      });
      done();
    },
  }).element;
}

function askDisconnect(reload) {
  confirmDialog(t('connections.disconnect'), t('connections.disconnect-text'), t('connections.disconnect'), () =>
    act(() => remove(PATH), reload),
  );
}
