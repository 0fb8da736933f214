import { h } from '../dom.js';
import { t } from '../i18n.js';
import { get, put, remove } from '../api.js';
import { instant } from '../format.js';
import { currentAccount } from '../session.js';
import { button } from '../ui/button.js';
import { badge } from '../ui/entries.js';
import { passwordField, textField } from '../ui/field.js';
import { form, stacked } from '../ui/form.js';
import { icon } from '../ui/icon.js';
import { card, focusCard } from '../ui/page.js';
import { describe, loadInto, skeleton } from '../ui/state.js';
import { toast } from '../ui/toast.js';
import { twoFactorCard } from './settings-two-factor.js';

export function securitySection(signal) {
  const place = h('div', { class: 'sessions' }, skeleton(2));
  const reload = () =>
    loadInto(
      place,
      signal,
      () => get('/api/me/sessions', { signal }),
      ({ data }) =>
        h(
          'ul',
          { class: 'entries' },
          data.map((session) => sessionRow(session, reload)),
        ),
    );
  reload();
  return [
    card(t('security.password'), {}, passwordForm(reload)),
    twoFactorCard(signal),
    card(t('security.sessions'), {}, h('p', { class: 'muted' }, t('security.sessions-text')), place),
  ];
}

function passwordForm(changed) {
  const user = textField({
    name: 'username',
    label: t('sign-up.username'),
    value: currentAccount().username,
    autocomplete: 'username',
    readonly: true,
    tabindex: -1,
  });
  user.element.hidden = true; // for password managers only
  const current = passwordField({
    name: 'current_password',
    label: t('security.current'),
    required: true,
    autocomplete: 'current-password',
  });
  const wanted = passwordField({
    name: 'new_password',
    label: t('security.new'),
    required: true,
    autocomplete: 'new-password',
    hint: t('sign-up.password-hint'),
  });
  const again = passwordField({
    name: 'again',
    label: t('security.again'),
    required: true,
    autocomplete: 'new-password',
  });
  const filled = again.check;
  again.check = () => filled() ?? (again.control.value === wanted.control.value ? null : 'passwords-differ');
  const fields = [current, wanted, again];
  const made = form({
    fields,
    label: t('security.password'),
    submitLabel: t('security.change'),
    className: 'narrow-form',
    layout: (parts) => [user.element, stacked(fields)(parts)],
    async send() {
      await put('/api/me/password', { current_password: current.control.value, new_password: wanted.control.value });
      made.element.reset();
      toast(t('security.changed'));
      changed();
    },
  });
  return made.element;
}

function sessionRow(session, reload) {
  const name = deviceOf(session);
  return h(
    'li',
    { class: 'entry' },
    h('span', { class: 'avatar avatar-4', 'aria-hidden': 'true' }, icon('device')),
    h(
      'div',
      { class: 'entry-main' },
      h('div', { class: 'entry-source' }, name),
      h(
        'div',
        { class: 'entry-meta' },
        h('span', null, t('security.seen', { time: instant(session.last_used_at ?? session.created_at) })),
        session.address && h('span', null, session.address),
      ),
    ),
    session.current ? badge(t('security.this'), 'good') : h('span', null),
    session.current
      ? h('span', null)
      : h(
          'div',
          null,
          button(t('security.end'), () => end(session, reload), {
            kind: 'quiet',
            'aria-label': t('security.end-named', { name }),
          }),
        ),
  );
}

async function end(session, reload) {
  try {
    await remove(`/api/me/sessions/${session.id}`);
    toast(t('security.ended'));
    await reload();
    focusCard(document.querySelector('.sessions'));
  } catch (failure) {
    toast(describe(failure));
  }
}

/** "Chrome · Linux" out of what the browser says about itself; else what it says. */
function deviceOf({ user_agent: agent, client }) {
  const text = agent ?? '';
  const browser = [
    ['Edg/', 'Edge'],
    ['OPR/', 'Opera'],
    ['Firefox/', 'Firefox'],
    ['Chrome/', 'Chrome'],
    ['Safari/', 'Safari'],
  ].find(([mark]) => text.includes(mark))?.[1];
  const system = ['Windows', 'Android', 'iPhone', 'iPad', 'Macintosh', 'Linux']
    .find((name) => text.includes(name))
    ?.replace('Macintosh', 'Mac');
  return client === 'mobile'
    ? t('security.phone-app')
    : [browser, system].filter(Boolean).join(' · ') || text.slice(0, 60) || t('security.unknown');
}
