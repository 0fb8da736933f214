/** Who there is, what they may do, and whether they may come in. Nothing of their books. */

import { h } from '../dom.js';
import { t } from '../i18n.js';
import { patch, remove } from '../api.js';
import { instant } from '../format.js';
import { currentAccount } from '../session.js';
import { act } from '../ui/act.js';
import { button } from '../ui/button.js';
import { confirmDialog, openDialog } from '../ui/dialog.js';
import { badge } from '../ui/entries.js';
import { selectField, textField } from '../ui/field.js';
import { icon } from '../ui/icon.js';
import { card } from '../ui/page.js';
import { pager } from '../ui/pager.js';

const PATH = '/api/admin/accounts';
const TYPING_PAUSE = 300;

export function accountsSection(signal) {
  const list = pager({
    path: PATH,
    row: accountRow,
    empty: { icon: 'search', title: t('admin.no-accounts-title'), text: t('admin.no-accounts-text') },
    signal,
  });
  const text = textField({
    name: 'q',
    label: t('admin.search'),
    type: 'search',
    autocomplete: 'off',
    spellcheck: false,
  });
  const kind = selectField({
    name: 'kind',
    label: t('admin.show'),
    options: ['', 'admin', 'locked'].map((value) => ({ value, label: t(`admin.show-${value || 'all'}`) })),
  });
  const apply = () =>
    list.show({
      q: text.value,
      role: kind.value === 'admin' ? 'admin' : '',
      locked: kind.value === 'locked' ? 'true' : '',
    });
  let pause;
  text.control.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(apply, TYPING_PAUSE);
  });
  kind.control.addEventListener('change', apply);
  apply();
  return card(
    t('admin.accounts'),
    {},
    h('p', { class: 'muted' }, t('admin.accounts-text')),
    h('div', { class: 'form-grid' }, text.element, kind.element),
    list.element,
  );
}

function accountRow(account, reload) {
  return h(
    'li',
    { class: 'entry' },
    h('span', { class: 'avatar avatar-4', 'aria-hidden': 'true' }, icon(account.role === 'admin' ? 'shield' : 'user')),
    h(
      'div',
      { class: 'entry-main' },
      h('div', { class: 'entry-source' }, account.username),
      h(
        'div',
        { class: 'entry-meta' },
        h('span', null, account.email),
        account.role === 'admin' && badge(t('admin.role-admin'), 'good'),
        account.locked && badge(t('admin.locked'), 'danger'),
        h(
          'span',
          null,
          account.last_seen_at ? t('admin.seen', { time: instant(account.last_seen_at) }) : t('admin.never-seen'),
        ),
      ),
    ),
    h('span', null),
    h(
      'div',
      null,
      button(t('admin.manage'), () => manage(account, reload), {
        kind: 'quiet',
        'aria-label': t('admin.manage-named', { name: account.username }),
      }),
    ),
  );
}

function manage(account, reload) {
  const own = account.id === currentAccount().id;
  openDialog(account.username, (close) => {
    const ask = (wish, change) => () => {
      close();
      confirmDialog(t(`admin.${wish}`), t(`admin.${wish}-text`, { name: account.username }), t(`admin.${wish}`), () =>
        act(change, reload, t(`admin.${wish}-done`)),
      );
    };
    const decide = (decision) => () => patch(`${PATH}/${account.id}`, decision);
    const actions = [
      account.locked ? ['unlock', decide({ locked: false })] : ['lock', decide({ locked: true })],
      account.role === 'admin' ? ['dismiss', decide({ role: 'member' })] : ['appoint', decide({ role: 'admin' })],
    ];
    if (account.two_factor) {
      actions.push(['reset-two-factor', () => remove(`${PATH}/${account.id}/two-factor`)]);
    }
    return h(
      'div',
      { class: 'stack' },
      facts(account),
      own && h('p', { class: 'muted m-0' }, t('admin.own-account')),
      h(
        'div',
        { class: 'form-actions' },
        h(
          'a',
          { class: 'btn btn-quiet', href: `/admin?section=audit&account=${account.id}`, onclick: close },
          t('admin.history'),
        ),
        button(
          t('admin.sign-out'),
          ask('sign-out', () => remove(`${PATH}/${account.id}/sessions`)),
          { kind: 'soft' },
        ),
        !own && actions.map(([wish, change]) => button(t(`admin.${wish}`), ask(wish, change), { kind: 'soft' })),
      ),
    );
  });
}

function facts(account) {
  const rows = [
    ['admin.email', account.email],
    ['admin.since', instant(account.created_at)],
    ['admin.last-seen', account.last_seen_at ? instant(account.last_seen_at) : t('admin.never-seen')],
    ['admin.sessions', String(account.sessions)],
    ['admin.tokens', String(account.tokens)],
    ['two-factor.title', t(account.two_factor ? 'admin.two-factor-on' : 'admin.two-factor-off')],
  ];
  return h(
    'dl',
    { class: 'facts' },
    rows.map(([label, value]) =>
      h('div', { class: 'fact' }, h('dt', null, t(label)), h('dd', { class: 'fact-value' }, value)),
    ),
  );
}
