/** What leaves the server by mail, push and webhook: how each channel stands, and what was given up. */

import { h } from '../dom.js';
import { known, t } from '../i18n.js';
import { get, post } from '../api.js';
import { instant, number } from '../format.js';
import { act } from '../ui/act.js';
import { button } from '../ui/button.js';
import { badge } from '../ui/entries.js';
import { selectField } from '../ui/field.js';
import { icon } from '../ui/icon.js';
import { card, tile } from '../ui/page.js';
import { pager } from '../ui/pager.js';
import { describe, emptyState, loadInto, skeleton } from '../ui/state.js';
import { toast } from '../ui/toast.js';

const PATH = '/api/admin/outbox';
const STATES = ['dead', 'waiting', 'sent', 'dropped'];
const TONES = { dead: 'danger', sent: 'good', waiting: 'calm' };

export function outboxSection(signal) {
  const channels = h('div', null, skeleton(1));
  const count = () => loadInto(channels, signal, () => get(`${PATH}/channels`, { signal }), channelTiles);
  const list = pager({
    path: PATH,
    row: (message, reload) => messageRow(message, () => Promise.all([count(), reload()])),
    empty: { icon: 'check', title: t('admin.no-messages-title'), text: t('admin.no-messages-text') },
    signal,
  });
  const state = selectField({
    name: 'message-state',
    label: t('admin.state'),
    options: STATES.map((value) => ({ value, label: t(`admin.message-${value}`) })),
  });
  const apply = () => list.show({ state: state.value });
  const reload = () => Promise.all([count(), list.reload()]);
  state.control.addEventListener('change', apply);
  count();
  apply();
  return [
    card(
      t('admin.channels'),
      { actions: button(t('admin.refresh'), reload, { kind: 'quiet' }) },
      h('p', { class: 'muted' }, t('admin.channels-text')),
      channels,
    ),
    card(
      t('admin.messages'),
      { actions: button(t('admin.retry-dead'), () => retryDead(reload), { kind: 'quiet' }) },
      h('p', { class: 'muted' }, t('admin.messages-text')),
      h('div', { class: 'form-grid' }, state.element),
      list.element,
    ),
  ];
}

function channelTiles({ data }) {
  return data.length === 0
    ? emptyState('check', t('admin.no-channels-title'), t('admin.no-channels-text'))
    : h('div', { class: 'tiles tiles-2' }, data.map(channelTile));
}

function channelTile(channel) {
  const notes = [
    t('admin.channel-sent', { n: number(channel.sent_last_day) }),
    channel.late_seconds > 0 && t('admin.channel-late', { minutes: number(Math.ceil(channel.late_seconds / 60)) }),
    channel.dead > 0 && t('admin.channel-dead', { n: number(channel.dead) }),
  ];
  return tile({
    label: channelName(channel.channel),
    value: t('admin.channel-waiting', { n: number(channel.waiting) }),
    note: notes.filter(Boolean).join(' · '),
  });
}

function messageRow(message, reload) {
  const name = `${channelName(message.channel)} · ${instant(message.created_at)}`;
  return h(
    'li',
    { class: 'entry' },
    h('span', { class: 'avatar avatar-4', 'aria-hidden': 'true' }, icon(message.state === 'dead' ? 'alert' : 'bell')),
    h(
      'div',
      { class: 'entry-main' },
      h('div', { class: 'entry-source' }, name),
      h(
        'div',
        { class: 'entry-meta' },
        badge(t(`admin.message-${message.state}`), TONES[message.state]),
        message.note && h('span', { class: 'entry-note' }, message.note),
        message.attempts > 0 && h('span', null, t('webhooks.attempts', { count: message.attempts })),
        message.state === 'waiting' && h('span', null, t('admin.message-due', { time: instant(message.due_at) })),
      ),
    ),
    h('span', null),
    message.state !== 'waiting' &&
      button(t('admin.retry'), () => act(() => post(`${PATH}/${message.id}/retry`, {}), reload, t('admin.retried')), {
        kind: 'quiet',
        'aria-label': t('admin.retry-named', { name }),
      }),
  );
}

function channelName(channel) {
  return known(`admin.channel-name-${channel}`) ? t(`admin.channel-name-${channel}`) : channel;
}

async function retryDead(reload) {
  try {
    const { messages } = await post(`${PATH}/retry-dead`, {});
    toast(t('admin.dead-retried', { count: messages, n: number(messages) }));
    await reload();
  } catch (failure) {
    toast(describe(failure));
  }
}
