import { h } from '../dom.js';
import { t } from '../i18n.js';
import { get, patch, post, put, remove } from '../api.js';
import { weekFrom } from '../dates.js';
import { instant, weekdayName } from '../format.js';
import { allowPush, canPush, currentPush, stopPush } from '../push.js';
import { currentAccount } from '../session.js';
import { button } from '../ui/button.js';
import { openDialog } from '../ui/dialog.js';
import { checkField, choiceField, textField } from '../ui/field.js';
import { form, notice, stacked } from '../ui/form.js';
import { card } from '../ui/page.js';
import { describe, emptyState, loadInto, skeleton } from '../ui/state.js';
import { toast } from '../ui/toast.js';

const CHOICES = '/api/me/notification-settings';
const REMINDERS = '/api/reminders';
const WAYS = ['inbox', 'mail', 'push'];

export function notificationsSection(signal) {
  return h('div', { class: 'stack' }, remindersCard(signal), choicesCard(signal), deviceCard(signal));
}

function remindersCard(signal) {
  const place = h('div', null, skeleton(1));
  const reload = () =>
    loadInto(
      place,
      signal,
      () => get(REMINDERS, { signal }),
      ({ data }) =>
        data.length > 0
          ? h(
              'ul',
              { class: 'entries' },
              data.map((one) => reminderRow(one, reload)),
            )
          : emptyState('bell', t('reminders.empty-title'), t('reminders.empty-text')),
    );
  reload();
  const add = button(t('reminders.add'), () => editReminder(null, reload), { icon: 'plus' });
  return card(t('reminders.title'), { actions: add }, place);
}

function reminderRow(one, reload) {
  const days =
    one.weekdays.length === 7 ? t('reminders.daily') : one.weekdays.map((day) => weekdayName(day, 'short')).join(', ');
  const next = one.next_at
    ? t('reminders.next', { time: instant(one.next_at) })
    : t(one.enabled ? 'reminders.planned' : 'reminders.off');
  return h(
    'li',
    { class: 'told' },
    h(
      'div',
      { class: 'told-main' },
      h('div', { class: 'told-title' }, `${one.time} · ${days}`),
      h('span', { class: 'muted' }, next),
    ),
    button(t('reminders.change'), () => editReminder(one, reload), {
      kind: 'quiet',
      'aria-label': `${t('reminders.change')} ${one.time}`,
    }),
    button(t('reminders.remove'), () => act(() => remove(`${REMINDERS}/${one.id}`), reload), {
      kind: 'quiet',
      'aria-label': `${t('reminders.remove')} ${one.time}`,
    }),
  );
}

function editReminder(one, reload) {
  openDialog(t(one ? 'reminders.change' : 'reminders.add'), (close) => {
    const account = currentAccount();
    const fields = [
      textField({
        name: 'time',
        label: t('reminders.time'),
        type: 'time',
        required: true,
        value: one?.time ?? '19:00',
        hint: t('reminders.time-hint'),
      }),
      choiceField({
        name: 'weekdays',
        label: t('reminders.weekdays'),
        type: 'checkbox',
        required: true,
        value: one?.weekdays ?? account.work_days,
        choices: weekFrom(account.week_start).map((day) => ({ value: day, label: weekdayName(day, 'short') })),
      }),
      checkField({
        name: 'only_if_nothing',
        label: t('reminders.only-if-nothing'),
        value: one?.only_if_nothing ?? true,
        as: 'switch',
      }),
      checkField({
        name: 'on_rest_days',
        label: t('reminders.on-rest-days'),
        value: one?.on_rest_days ?? false,
        as: 'switch',
      }),
      checkField({ name: 'enabled', label: t('reminders.enabled'), value: one?.enabled ?? true, as: 'switch' }),
    ];
    return form({
      fields,
      layout: stacked(fields),
      label: t('reminders.title'),
      submitLabel: t('action.save'),
      oncancel: close,
      async send(values) {
        await (one ? patch(`${REMINDERS}/${one.id}`, values) : post(REMINDERS, values));
        close();
        reload();
      },
    }).element;
  });
}

function choicesCard(signal) {
  const place = h('div', null, skeleton(6));
  loadInto(place, signal, () => get(CHOICES, { signal }), choicesForm);
  return card(t('choices.title'), {}, place);
}

function choicesForm(settings) {
  const from = textField({
    name: 'quiet_from',
    label: t('choices.quiet-from'),
    type: 'time',
    value: settings.quiet_from ?? '',
  });
  const to = textField({
    name: 'quiet_to',
    label: t('choices.quiet-to'),
    type: 'time',
    value: settings.quiet_to ?? '',
    hint: t('choices.quiet-hint'),
  });
  const rows = settings.choices.map((choice) => ({ choice, boxes: WAYS.map((way) => box(choice, way)) }));
  const missing = settings.channels.mail
    ? null
    : notice('warning', t('choices.no-mail', { key: settings.channels.missing }));
  return form({
    fields: [from, to],
    label: t('choices.title'),
    submitLabel: t('action.save'),
    layout: ({ submit, alert }) => [
      missing,
      h('div', { class: 'table-scroll' }, matrix(rows)),
      h('div', { class: 'form-grid' }, from.element, to.element),
      alert,
      h('div', { class: 'form-actions' }, testButtons(settings), previewLink(settings), submit),
    ],
    async send(values) {
      await put(CHOICES, {
        quiet_from: values.quiet_from || null,
        quiet_to: values.quiet_to || null,
        choices: rows.map(({ choice, boxes }) => ({
          kind: choice.kind,
          ...Object.fromEntries(WAYS.map((way, i) => [way, boxes[i].checked])),
        })),
      });
      toast(t('action.saved'));
    },
  }).element;
}

function matrix(rows) {
  return h(
    'table',
    { class: 'choices' },
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        h('th', { scope: 'col' }, t('choices.what')),
        WAYS.map((way) => h('th', { scope: 'col' }, t(`choices.${way}`))),
      ),
    ),
    h(
      'tbody',
      null,
      rows.map(({ choice, boxes }) =>
        h(
          'tr',
          null,
          h('th', { scope: 'row' }, choice.name),
          boxes.map((one) => h('td', null, one)),
        ),
      ),
    ),
  );
}

function box(choice, way) {
  const made = h('input', {
    type: 'checkbox',
    class: 'form-check-input',
    'aria-label': `${choice.name}: ${t(`choices.${way}`)}`,
  });
  made.checked = choice[way];
  return made;
}

function testButtons({ channels }) {
  const ways = WAYS.filter((way) => channels[way] && way !== 'push');
  return ways.map((way) =>
    button(
      t(`choices.test-${way}`),
      () =>
        act(
          () => post(`${CHOICES}/test`, { channel: way }),
          async () => toast(t('choices.tested')),
        ),
      { kind: 'quiet' },
    ),
  );
}

function previewLink() {
  return h(
    'a',
    { class: 'btn btn-quiet', href: `${CHOICES}/preview?kind=weekly_digest`, target: '_blank', rel: 'noopener' },
    t('choices.preview'),
  );
}

function deviceCard(signal) {
  const place = h('div', null, skeleton(1));
  if (!canPush()) {
    return card(t('device.title'), {}, h('p', { class: 'muted m-0' }, t('device.impossible')));
  }
  const reload = () => loadInto(place, signal, currentPush, (subscription) => deviceState(subscription, reload));
  reload();
  return card(t('device.title'), {}, place);
}

function deviceState(subscription, reload) {
  const allow = async () => {
    if (!(await allowPush(deviceName()))) {
      toast(t('device.refused'));
    }
  };
  return h(
    'div',
    { class: 'stack' },
    h('p', { class: 'muted m-0' }, t(subscription ? 'device.on' : 'device.off')),
    h(
      'div',
      { class: 'form-actions' },
      subscription &&
        button(
          t('choices.test-push'),
          () =>
            act(
              () => post(`${CHOICES}/test`, { channel: 'push' }),
              async () => toast(t('choices.tested')),
            ),
          { kind: 'quiet' },
        ),
      subscription
        ? button(t('device.stop'), () => act(stopPush, reload))
        : button(t('device.allow'), () => act(allow, reload), { kind: 'primary' }),
    ),
  );
}

function deviceName() {
  const platform = navigator.userAgentData?.platform ?? navigator.platform;
  return (platform || 'Browser').slice(0, 100);
}

async function act(work, then) {
  try {
    await work();
    await then();
  } catch (failure) {
    toast(failure instanceof DOMException ? t('device.failed') : describe(failure));
  }
}
