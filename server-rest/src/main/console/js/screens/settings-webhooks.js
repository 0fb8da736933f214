import { h } from '../dom.js';
import { t } from '../i18n.js';
import { get, patch, post, remove } from '../api.js';
import { instant } from '../format.js';
import { saveOnce } from '../save-once.js';
import { act } from '../ui/act.js';
import { button } from '../ui/button.js';
import { confirmDialog, openDialog } from '../ui/dialog.js';
import { badge } from '../ui/entries.js';
import { checkField, choiceField, textField } from '../ui/field.js';
import { form, notice, stacked } from '../ui/form.js';
import { card } from '../ui/page.js';
import { emptyState, loadInto, skeleton } from '../ui/state.js';

const PATH = '/api/me/webhooks';
const EVENTS = ['income.created', 'income.changed', 'income.removed', 'goal.reached', 'milestone.reached'];

export function webhooksSection(signal) {
  const place = h('div', { class: 'webhooks' }, skeleton(2));
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
              data.map((one) => row(one, reload, signal)),
            )
          : emptyState('webhook', t('webhooks.empty-title'), t('webhooks.empty-text')),
    );
  reload();
  const add = button(t('webhooks.add'), () => edit(null, reload), { icon: 'plus' });
  return card(t('settings.webhooks'), { actions: add }, h('p', { class: 'muted' }, t('webhooks.text')), place);
}

function row(one, reload, signal) {
  const state =
    one.stopped ??
    (one.enabled
      ? one.failing_since
        ? t('webhooks.failing', { time: instant(one.failing_since) })
        : t('webhooks.works')
      : t('webhooks.off'));
  const named = (label) => ({ kind: 'quiet', 'aria-label': `${label}: ${one.url}` });
  return h(
    'li',
    { class: 'told' },
    h(
      'div',
      { class: 'told-main' },
      h('div', { class: 'told-title' }, one.description || one.url),
      one.description && h('div', { class: 'muted break' }, one.url),
      h(
        'div',
        { class: 'entry-meta' },
        one.events.map((event) => badge(event)),
        h('span', null, state),
      ),
      h(
        'div',
        { class: 'told-actions' },
        button(t('webhooks.deliveries'), () => openDeliveries(one, signal), named(t('webhooks.deliveries'))),
        button(
          t('webhooks.test'),
          () =>
            act(
              () => post(`${PATH}/${one.id}/test`, {}),
              async () => {},
              t('webhooks.tested'),
            ),
          named(t('webhooks.test')),
        ),
        button(t('webhooks.change'), () => edit(one, reload), named(t('webhooks.change'))),
        button(
          t('webhooks.rotate'),
          () => act(async () => showOnce(await post(`${PATH}/${one.id}/rotate-secret`, {})), reload),
          named(t('webhooks.rotate')),
        ),
        button(t('webhooks.remove'), () => askRemove(one, reload), named(t('webhooks.remove'))),
      ),
    ),
  );
}

function edit(one, reload) {
  openDialog(t(one ? 'webhooks.change' : 'webhooks.add'), (close) => {
    const fields = [
      textField({
        name: 'url',
        label: t('webhooks.url'),
        type: 'url',
        required: true,
        maxlength: 1000,
        value: one?.url ?? '',
        hint: t('webhooks.url-hint'),
      }),
      textField({
        name: 'description',
        label: t('webhooks.description'),
        maxlength: 100,
        value: one?.description ?? '',
      }),
      choiceField({
        name: 'events',
        label: t('webhooks.events'),
        type: 'checkbox',
        required: true,
        value: one?.events ?? ['income.created'],
        choices: EVENTS.map((event) => ({ value: event, label: event })),
      }),
      ...(one ? [checkField({ name: 'enabled', label: t('webhooks.enabled'), value: one.enabled, as: 'switch' })] : []),
    ];
    const create = saveOnce(PATH, 'new-webhook', async (made) => {
      await remove(`${PATH}/${made.id}`); // nobody has seen its secret
      return null;
    });
    return form({
      fields,
      layout: stacked(fields),
      label: t('settings.webhooks'),
      submitLabel: t('action.save'),
      oncancel: close,
      async send(values) {
        const made = one
          ? await patch(`${PATH}/${one.id}`, values)
          : ((await create(values)) ?? (await create(values)));
        close();
        reload();
        if (!one) {
          showOnce(made);
        }
      },
    }).element;
  });
}

/** The only time that the secret can be seen. */
function showOnce(webhook) {
  openDialog(t('webhooks.secret'), (close) =>
    h(
      'div',
      { class: 'stack' },
      notice('warning', t('webhooks.once')),
      h('input', {
        class: 'form-control secret',
        readonly: true,
        value: webhook.secret,
        'aria-label': t('webhooks.secret'),
        onfocus: (event) => event.target.select(),
      }),
      h('p', { class: 'muted m-0' }, t('webhooks.standard')),
      h('div', { class: 'form-actions' }, button(t('action.close'), close, { kind: 'primary' })),
    ),
  );
}

function openDeliveries(webhook, signal) {
  openDialog(t('webhooks.deliveries'), () => {
    const path = `${PATH}/${webhook.id}/deliveries`;
    const place = h('div', null, skeleton(3));
    const reload = () =>
      loadInto(
        place,
        signal,
        () => get(path, { signal }),
        ({ data }) =>
          data.length > 0
            ? h(
                'ul',
                { class: 'entries' },
                data.map((one) => delivery(one, path, reload)),
              )
            : emptyState('webhook', t('webhooks.none-title'), t('webhooks.none-text')),
      );
    reload();
    return place;
  });
}

function delivery(one, path, reload) {
  return h(
    'li',
    { class: 'told' },
    h(
      'div',
      { class: 'told-main' },
      h('div', null, badge(t(`webhooks.state-${one.state}`)), ' ', one.note ?? ''),
      h('span', { class: 'muted' }, `${instant(one.created_at)} · ${t('webhooks.attempts', { count: one.attempts })}`),
    ),
    one.state === 'waiting'
      ? null
      : button(t('webhooks.replay'), () => act(() => post(`${path}/${one.id}/replay`, {}), reload), { kind: 'quiet' }),
  );
}

function askRemove(one, reload) {
  confirmDialog(t('webhooks.remove'), t('webhooks.remove-text', one), t('webhooks.remove'), () =>
    act(() => remove(`${PATH}/${one.id}`), reload),
  );
}
