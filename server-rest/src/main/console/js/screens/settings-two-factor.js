/** A second factor: set up with an authenticator app, recovery codes, switched off. */

import { h, svg } from '../dom.js';
import { t } from '../i18n.js';
import { get, post } from '../api.js';
import { instant } from '../format.js';
import { button } from '../ui/button.js';
import { openDialog } from '../ui/dialog.js';
import { badge } from '../ui/entries.js';
import { passwordField, textField } from '../ui/field.js';
import { form, notice, stacked } from '../ui/form.js';
import { card } from '../ui/page.js';
import { loadInto, skeleton } from '../ui/state.js';
import { toast } from '../ui/toast.js';

const PATH = '/api/me/two-factor';
const QUIET_ZONE = 4;
const FEW = 3;

export function twoFactorCard(signal) {
  const place = h('div', { class: 'stack' }, skeleton(1));
  const reload = () =>
    loadInto(
      place,
      signal,
      () => get(PATH, { signal }),
      (state) => (state.enabled ? isOn(state, reload) : isOff(reload)),
    );
  reload();
  return card(t('two-factor.title'), {}, h('p', { class: 'muted' }, t('two-factor.text')), place);
}

function isOff(reload) {
  return h(
    'div',
    null,
    button(t('two-factor.set-up'), () => askPassword(reload), { kind: 'primary', icon: 'shield' }),
  );
}

function isOn(state, reload) {
  const left = state.recovery_codes;
  return [
    h(
      'p',
      { class: 'm-0' },
      badge(t('two-factor.on'), 'good'),
      ' ',
      t('two-factor.since', { time: instant(state.since) }),
    ),
    left <= FEW
      ? notice('warning', t('two-factor.codes-left', { count: left }))
      : h('p', { class: 'muted m-0' }, t('two-factor.codes-left', { count: left })),
    h(
      'div',
      { class: 'form-actions form-actions-start' },
      button(t('two-factor.new-codes'), () => askBoth('new-codes', 'recovery-codes', reload), { kind: 'soft' }),
      button(t('two-factor.disable'), () => askBoth('disable', 'disable', reload), { kind: 'quiet' }),
    ),
  ];
}

function passwordNow() {
  return passwordField({
    name: 'current_password',
    label: t('security.current'),
    required: true,
    autocomplete: 'current-password',
  });
}

function codeField(label, hint) {
  return textField({
    name: 'code',
    label,
    hint,
    required: true,
    autocomplete: 'one-time-code',
    autocapitalize: 'none',
    spellcheck: 'false',
    maxlength: 20,
  });
}

function askPassword(reload) {
  const password = passwordNow();
  openDialog(t('two-factor.set-up'), (close) => {
    const made = form({
      fields: [password],
      layout: stacked([password]),
      label: t('two-factor.set-up'),
      submitLabel: t('two-factor.next'),
      oncancel: close,
      async send() {
        const setup = await post(PATH, { current_password: password.control.value });
        close();
        showSecret(setup, reload);
      },
    });
    return made.element;
  });
}

function showSecret(setup, reload) {
  const code = codeField(t('two-factor.code'), t('two-factor.code-hint'));
  openDialog(t('two-factor.scan'), (close) => {
    const made = form({
      fields: [code],
      layout: stacked([code]),
      label: t('two-factor.scan'),
      submitLabel: t('two-factor.confirm'),
      oncancel: close,
      async send(values) {
        const { recovery_codes: codes } = await post(`${PATH}/confirm`, { code: values.code });
        close();
        showCodes(codes);
        reload();
      },
    });
    return h(
      'div',
      { class: 'stack' },
      h('p', { class: 'm-0' }, t('two-factor.scan-text')),
      picture(setup.qr_code),
      h('p', { class: 'muted m-0' }, t('two-factor.type')),
      h('code', { class: 'secret-text' }, setup.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')),
      made.element,
    );
  });
}

/** Dark on light in both themes: cameras don't read it the other way round. */
function picture({ size, path }) {
  const side = size + 2 * QUIET_ZONE;
  return svg(
    'svg',
    {
      class: 'qr',
      viewBox: `${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`,
      role: 'img',
      'aria-label': t('two-factor.qr'),
    },
    svg('path', { d: path, fill: 'currentColor' }),
  );
}

function askBoth(wish, action, reload) {
  const password = passwordNow();
  const code = codeField(t('two-factor.code'), t('two-factor.code-or-recovery'));
  openDialog(t(`two-factor.${wish}`), (close) => {
    const made = form({
      fields: [password, code],
      layout: stacked([password, code]),
      label: t(`two-factor.${wish}`),
      submitLabel: t(`two-factor.${wish}`),
      oncancel: close,
      async send(values) {
        const reply = await post(`${PATH}/${action}`, { current_password: password.control.value, code: values.code });
        close();
        reload();
        if (reply) {
          showCodes(reply.recovery_codes);
        } else {
          toast(t('two-factor.disabled'));
        }
      },
    });
    return h('div', { class: 'stack' }, h('p', { class: 'm-0' }, t(`two-factor.${wish}-text`)), made.element);
  });
}

/** The only time that they can be seen. */
function showCodes(codes) {
  openDialog(t('two-factor.codes'), (close) =>
    h(
      'div',
      { class: 'stack' },
      notice('warning', t('two-factor.codes-text')),
      h(
        'ul',
        { class: 'codes', 'aria-label': t('two-factor.codes') },
        codes.map((code) => h('li', null, h('code', null, code))),
      ),
      h(
        'div',
        { class: 'form-actions' },
        button(t('two-factor.save-codes'), () => save(codes), { kind: 'quiet', icon: 'download' }),
        button(t('two-factor.kept'), close, { kind: 'primary' }),
      ),
    ),
  );
}

function save(codes) {
  const url = URL.createObjectURL(new Blob([`${codes.join('\r\n')}\r\n`], { type: 'text/plain' }));
  h('a', { href: url, download: '1k-a-day-recovery-codes.txt' }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
