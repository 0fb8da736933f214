import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { get, post, put, remove, withQuery } from '../api.js';
import { instant } from '../format.js';
import { countUnread, live } from '../live.js';
import { navigate } from '../router.js';
import { act } from '../ui/act.js';
import { button, iconButton } from '../ui/button.js';
import { icon } from '../ui/icon.js';
import { pageHead } from '../ui/page.js';
import { emptyState, loadInto, skeleton } from '../ui/state.js';

const PATH = '/api/notifications';
const ICONS = {
  reminder: 'edit',
  streak_at_risk: 'flame',
  goal_reached: 'goals',
  milestone: 'flame',
  odds_turned: 'analytics',
  weekly_digest: 'calendar',
  income_late: 'alert',
  import_finished: 'download',
  new_sign_in: 'shield',
  payment_failed: 'alert',
  webhook_stopped: 'alert',
  connection_broken: 'alert',
};

/** @type {import('../router.js').Screen} */
export default {
  title: 'nav.inbox',
  render({ signal }) {
    const place = h('div', { class: 'panel inbox' }, skeleton(4));
    const reload = () =>
      loadInto(
        place,
        signal,
        () => get(PATH, { signal }),
        (page) => list(page, changed, signal),
      );
    const changed = () => reload().then(countUnread);
    reload();
    live.addEventListener('told', reload, { signal });
    const readAll = button(t('inbox.read-all'), () => act(() => post(`${PATH}/read-all`, {}), changed), {
      icon: 'check',
    });
    const settings = h(
      'a',
      { class: 'btn btn-quiet', href: '/settings?section=notifications' },
      icon('settings', 18),
      h('span', null, t('inbox.settings')),
    );
    return h('div', { class: 'screen' }, pageHead(t('nav.inbox'), { actions: [readAll, settings] }), place);
  },
};

function list(page, reload, signal) {
  if (page.data.length === 0) {
    return emptyState('bell', t('inbox.empty-title'), t('inbox.empty-text'));
  }
  const rows = h(
    'ul',
    { class: 'entries' },
    page.data.map((one) => row(one, reload)),
  );
  const more = h('div', { class: 'inbox-more' });
  offerMore(more, rows, page.page, reload, signal);
  return h('div', null, rows, more);
}

function offerMore(place, rows, { next_cursor: cursor }, reload, signal) {
  replace(
    place,
    cursor &&
      button(t('action.load-more'), async () => {
        const page = await get(withQuery(PATH, { cursor }), { signal });
        rows.append(...page.data.map((one) => row(one, reload)));
        offerMore(place, rows, page.page, reload, signal);
      }),
  );
}

function row(one, reload) {
  return h(
    'li',
    { class: `told ${one.read_at ? '' : 'is-unread'}` },
    h('span', { class: 'avatar avatar-2', 'aria-hidden': 'true' }, icon(ICONS[one.kind] ?? 'info')),
    h(
      'div',
      { class: 'told-main' },
      h(
        'div',
        { class: 'told-title' },
        h('a', { href: one.path, onclick: () => readSilently(one) }, one.title),
        one.read_at ? null : h('span', { class: 'told-new' }, t('inbox.new')),
      ),
      h('p', { class: 'told-text' }, one.text),
      h('time', { class: 'muted', datetime: one.created_at }, instant(one.created_at)),
      h('div', { class: 'told-actions' }, actions(one, reload)),
    ),
    iconButton(t('inbox.remove', { title: one.title }), 'close', () => act(() => remove(`${PATH}/${one.id}`), reload)),
  );
}

/** What can be done about it on the spot. */
function actions(one, reload) {
  const done = (work) => () => act(() => work().then(() => post(`${PATH}/${one.id}/read`, {})), reload);
  const mark = (kind) => done(() => put(`/api/days/${one.facts.date}`, { mark: kind }));
  const read = one.read_at
    ? null
    : button(
        t('inbox.read'),
        done(async () => {}),
        { kind: 'quiet' },
      );
  if (one.kind !== 'reminder') {
    return [read];
  }
  return [
    button(
      t('income.log'),
      () => {
        readSilently(one);
        navigate('/');
      },
      { kind: 'primary' },
    ),
    button(t('inbox.zero'), mark('zero')),
    button(t('inbox.rest'), mark('rest')),
    button(
      t('inbox.snooze'),
      done(() => post(`/api/reminders/${one.facts.reminder}/snooze`, { minutes: 60 })),
    ),
    read,
  ];
}

async function readSilently(one) {
  if (!one.read_at) {
    await post(`${PATH}/${one.id}/read`, {}).catch(() => {}); // it stays unread; nothing else is lost
  }
}
