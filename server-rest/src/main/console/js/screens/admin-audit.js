/** Who did what, when and from where. */

import { h } from '../dom.js';
import { known, t } from '../i18n.js';
import { instant } from '../format.js';
import { button } from '../ui/button.js';
import { badge } from '../ui/entries.js';
import { dateField, selectField } from '../ui/field.js';
import { icon } from '../ui/icon.js';
import { card } from '../ui/page.js';
import { pager } from '../ui/pager.js';

const ACTIONS = [
  'registered',
  'signed-in',
  'sign-in-failed',
  'signed-out',
  'password-changed',
  'session-revoked',
  'refresh-token-reused',
  'token-created',
  'token-revoked',
  'profile-changed',
  'account-erased',
  'two-factor-enabled',
  'two-factor-disabled',
  'two-factor-reset',
  'second-factor-failed',
  'recovery-code-used',
  'recovery-codes-renewed',
  'admin-appointed',
  'admin-dismissed',
  'account-locked',
  'account-unlocked',
  'signed-out-everywhere',
  'billing-event-replayed',
  'billing-reconciled',
  'job-retried',
  'job-cancelled',
  'announced',
  'announcement-removed',
  'rate-accepted',
  'rate-rejected',
  'archive-taken',
  'archive-restored',
];
const ALARMING = new Set([
  'sign-in-failed',
  'second-factor-failed',
  'recovery-code-used',
  'two-factor-reset',
  'refresh-token-reused',
  'account-locked',
]);

/** @param {{query: URLSearchParams, setQuery: (params: Object) => void}} context */
export function auditSection(signal, { query, setQuery }) {
  const list = pager({
    path: '/api/admin/audit',
    row: eventRow,
    empty: { icon: 'search', title: t('admin.no-events-title'), text: t('admin.no-events-text') },
    signal,
  });
  const action = selectField({
    name: 'action',
    label: t('admin.act'),
    value: query.get('action') ?? '',
    options: ['', ...ACTIONS].map((value) => ({ value, label: value ? actionName(value) : t('admin.act-any') })),
  });
  const from = dateField({ name: 'from', label: t('admin.from'), value: query.get('from') ?? '' });
  const to = dateField({ name: 'to', label: t('admin.to'), value: query.get('to') ?? '' });
  const all = button(t('admin.all-accounts'), () => apply(null), { kind: 'link' });
  let account = query.get('account');

  function apply(newAccount) {
    account = newAccount;
    all.hidden = !account;
    const params = { account, action: action.value, from: from.value, to: to.value };
    setQuery({ section: 'audit', ...params });
    list.show(params);
  }

  [action, from, to].forEach((field) => field.control.addEventListener('change', () => apply(account)));
  apply(account);
  return card(
    t('admin.audit'),
    { actions: all },
    h('p', { class: 'muted' }, t('admin.audit-text')),
    h('div', { class: 'form-grid' }, action.element, from.element, to.element),
    list.element,
  );
}

function eventRow(event) {
  return h(
    'li',
    { class: 'entry' },
    h(
      'span',
      { class: 'avatar avatar-4', 'aria-hidden': 'true' },
      icon(ALARMING.has(event.action) ? 'alert' : 'shield'),
    ),
    h(
      'div',
      { class: 'entry-main' },
      h('div', { class: 'entry-source' }, actionName(event.action)),
      h(
        'div',
        { class: 'entry-meta' },
        h('span', null, event.username ?? (event.account_id === null && !event.actor ? t('admin.nobody') : '')),
        event.actor && badge(t('admin.by', { name: event.actor })),
        event.subject && h('span', { class: 'entry-note' }, event.subject),
        h('span', null, event.address),
      ),
    ),
    h('span', { class: 'muted entry-time' }, instant(event.happened_at)),
    h('span', null),
  );
}

/** The server may know acts that this page does not. */
function actionName(code) {
  return known(`act.${code}`) ? t(`act.${code}`) : code.replaceAll('-', ' ');
}
