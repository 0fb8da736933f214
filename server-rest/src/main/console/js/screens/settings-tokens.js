import { h } from '../dom.js';
import { t } from '../i18n.js';
import { get, remove } from '../api.js';
import { addDays } from '../dates.js';
import { instant } from '../format.js';
import { saveOnce } from '../save-once.js';
import { askToday } from '../session.js';
import { button } from '../ui/button.js';
import { confirmDialog, openDialog } from '../ui/dialog.js';
import { badge } from '../ui/entries.js';
import { choiceField, selectField, textField } from '../ui/field.js';
import { form, notice, stacked } from '../ui/form.js';
import { icon } from '../ui/icon.js';
import { card, focusCard } from '../ui/page.js';
import { describe, emptyState, loadInto, skeleton } from '../ui/state.js';
import { toast } from '../ui/toast.js';

const PATH = '/api/me/tokens';
const SCOPES = ['income:read', 'income:write', 'analytics:read', 'goals:read', 'goals:write', 'export:read'];
const LIFETIMES = ['30', '90', '365', ''];

export function tokensSection(signal) {
  const place = h('div', { class: 'tokens' }, skeleton(2));
  const reload = () =>
    loadInto(
      place,
      signal,
      () => get(PATH, { signal }),
      ({ data }) =>
        data.length > 0
          ? h(
              'ul',
              { class: 'entries' },
              data.map((token) => tokenRow(token, reload)),
            )
          : emptyState('key', t('tokens.empty-title'), t('tokens.empty-text')),
    );
  reload();
  const create = button(t('tokens.create'), () => openNew(reload), { icon: 'plus' });
  return card(t('settings.tokens'), { actions: create }, h('p', { class: 'muted' }, t('tokens.text')), place);
}

function tokenRow(token, reload) {
  const meta = [
    ...token.scopes.map((scope) => badge(scope)),
    h('span', null, token.last_used_at ? t('tokens.used', { time: instant(token.last_used_at) }) : t('tokens.unused')),
    h(
      'span',
      null,
      token.expires_at ? t('tokens.expires', { time: instant(token.expires_at) }) : t('tokens.no-expiry'),
    ),
  ];
  return h(
    'li',
    { class: 'entry' },
    h('span', { class: 'avatar avatar-2', 'aria-hidden': 'true' }, icon('key')),
    h(
      'div',
      { class: 'entry-main' },
      h('div', { class: 'entry-source' }, token.name),
      h('div', { class: 'entry-meta' }, meta),
    ),
    h('span', null),
    h(
      'div',
      null,
      button(t('tokens.revoke'), () => askRevoke(token, reload), {
        kind: 'quiet',
        'aria-label': t('tokens.revoke-named', token),
      }),
    ),
  );
}

function askRevoke(token, reload) {
  confirmDialog(t('tokens.revoke-named', token), t('tokens.revoke-text'), t('tokens.revoke'), async () => {
    try {
      await remove(`${PATH}/${token.id}`);
      toast(t('tokens.revoked'));
      await reload();
      focusCard(document.querySelector('.tokens'));
    } catch (failure) {
      toast(describe(failure));
    }
  });
}

function openNew(reload) {
  openDialog(t('tokens.create'), (close) => {
    const name = textField({
      name: 'name',
      label: t('tokens.name'),
      hint: t('tokens.name-hint'),
      required: true,
      maxlength: 100,
    });
    const scopes = choiceField({
      name: 'scopes',
      label: t('tokens.scopes'),
      type: 'checkbox',
      look: 'cards',
      required: true,
      value: ['income:write'],
      choices: SCOPES.map((scope) => ({ value: scope, label: scope, text: t(`scope.${scope}`) })),
    });
    const lifetime = selectField({
      name: 'expires_at',
      label: t('tokens.lifetime'),
      value: '90',
      options: LIFETIMES.map((days) => ({
        value: days,
        label: days ? t('tokens.days', { count: Number(days) }) : t('tokens.no-expiry'),
      })),
    });
    const create = saveOnce(PATH, 'new-token', async (made) => {
      await remove(`${PATH}/${made.id}`); // nobody has seen its secret
      return null;
    });
    const fields = [name, scopes, lifetime];
    return form({
      fields,
      layout: stacked(fields),
      label: t('tokens.create'),
      submitLabel: t('tokens.create'),
      oncancel: close,
      async send(values) {
        const body = {
          name: values.name,
          scopes: values.scopes,
          ...(values.expires_at ? { expires_at: await inDays(Number(values.expires_at)) } : {}),
        };
        const token = (await create(body)) ?? (await create(body));
        close();
        reload();
        showOnce(token);
      },
    }).element;
  });
}

async function inDays(days) {
  return `${addDays(await askToday(), days)}T00:00:00Z`;
}

/** The only time that the secret can be seen. */
function showOnce(token) {
  openDialog(t('tokens.made', token), (close) => {
    const secret = h('input', {
      class: 'form-control secret',
      readonly: true,
      value: token.token,
      'aria-label': t('tokens.secret'),
      onfocus: (event) => event.target.select(),
    });
    const copy = button(t('action.copy'), () => copyFrom(secret, copy), { icon: 'copy' });
    return h(
      'div',
      { class: 'stack' },
      notice('warning', t('tokens.once')),
      h('div', { class: 'secret-line' }, secret, copy),
      h('p', { class: 'muted m-0' }, t('tokens.use')),
      h('pre', { class: 'example' }, `curl -H "Authorization: Bearer ${token.token}" ${location.origin}/api/income`),
      h('div', { class: 'form-actions' }, button(t('action.close'), close, { kind: 'primary' })),
    );
  });
}

async function copyFrom(field, control) {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    control.querySelector('span').textContent = t('action.copied');
  } catch {
    field.focus(); // selected, so that Ctrl+C does the rest
  }
}
