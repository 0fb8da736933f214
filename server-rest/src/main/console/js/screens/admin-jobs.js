/** Background work: what waits, what failed, and how the nights stand. */

import { h } from '../dom.js';
import { known, t } from '../i18n.js';
import { get, post, remove } from '../api.js';
import { instant, number, percent } from '../format.js';
import { act } from '../ui/act.js';
import { button } from '../ui/button.js';
import { badge } from '../ui/entries.js';
import { selectField } from '../ui/field.js';
import { icon } from '../ui/icon.js';
import { card, tile } from '../ui/page.js';
import { pager } from '../ui/pager.js';
import { loadInto, skeleton } from '../ui/state.js';

const PATH = '/api/admin/jobs';
const STATES = ['waiting', 'running', 'failed', 'done', 'cancelled'];
const TONES = { failed: 'danger', running: 'good', waiting: 'calm' };

export function jobsSection(signal) {
  const nights = h('div', null, skeleton(1));
  loadInto(nights, signal, () => get('/api/admin/nights', { signal }), nightTiles);
  const list = pager({
    path: PATH,
    row: jobRow,
    empty: { icon: 'check', title: t('admin.no-jobs-title'), text: t('admin.no-jobs-text') },
    signal,
  });
  const state = selectField({
    name: 'state',
    label: t('admin.state'),
    options: ['', ...STATES].map((value) => ({ value, label: t(value ? `job.${value}` : 'admin.show-all-jobs') })),
  });
  const apply = () => list.show({ state: state.value });
  state.control.addEventListener('change', apply);
  apply();
  const refresh = button(t('admin.refresh'), () => list.reload(), { kind: 'quiet' });
  return [
    card(t('admin.nights'), {}, h('p', { class: 'muted' }, t('admin.nights-text')), nights),
    card(t('admin.jobs-list'), { actions: refresh }, h('div', { class: 'form-grid' }, state.element), list.element),
  ];
}

function nightTiles(nights) {
  return h(
    'div',
    { class: 'tiles tiles-2' },
    tile({
      label: t('admin.nights-due'),
      value: number(nights.due),
      note:
        nights.late_seconds > 0
          ? t('admin.nights-late', { minutes: number(Math.ceil(nights.late_seconds / 60)) })
          : null,
    }),
    tile({ label: t('admin.nights-behind'), value: number(nights.behind), note: t('admin.nights-behind-text') }),
    tile({
      label: t('admin.nights-next'),
      value: nights.next_due_at ? instant(nights.next_due_at) : '–',
      note: t('admin.nights-accounts', { count: nights.accounts, n: number(nights.accounts) }),
    }),
  );
}

function jobRow(job, reload) {
  const ended = job.finished_at !== null;
  const again = ['failed', 'cancelled', 'waiting'].includes(job.state);
  const name = jobName(job.kind);
  return h(
    'li',
    { class: 'entry' },
    h('span', { class: 'avatar avatar-4', 'aria-hidden': 'true' }, icon(job.state === 'failed' ? 'alert' : 'play')),
    h(
      'div',
      { class: 'entry-main' },
      h('div', { class: 'entry-source' }, name),
      h(
        'div',
        { class: 'entry-meta' },
        badge(t(`job.${job.state}`), TONES[job.state]),
        h('span', null, progress(job)),
        job.reason && h('span', { class: 'entry-note' }, job.reason),
        job.attempts > 0 && h('span', null, t('admin.attempts', { count: job.attempts })),
        h('span', null, instant(ended ? job.finished_at : job.created_at)),
      ),
    ),
    h('span', null),
    h(
      'div',
      null,
      again &&
        button(t('admin.retry'), () => act(() => post(`${PATH}/${job.id}/retry`), reload, t('admin.retried')), {
          kind: 'quiet',
          'aria-label': t('admin.retry-named', { name }),
        }),
      !ended &&
        button(t('admin.cancel'), () => act(() => remove(`${PATH}/${job.id}`), reload, t('admin.cancelled')), {
          kind: 'quiet',
          'aria-label': t('admin.cancel-named', { name }),
        }),
    ),
  );
}

function progress({ done, total }) {
  return total ? percent(done / total) : done > 0 ? number(done) : '';
}

function jobName(kind) {
  return known(`job-kind.${kind}`) ? t(`job-kind.${kind}`) : kind;
}
