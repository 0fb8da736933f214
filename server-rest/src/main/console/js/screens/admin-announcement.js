/** One text for everybody, on top of every screen until it is dismissed. */

import { h } from '../dom.js';
import { t } from '../i18n.js';
import { get, put, remove } from '../api.js';
import { instant } from '../format.js';
import { button } from '../ui/button.js';
import { textArea } from '../ui/field.js';
import { form, notice, stacked } from '../ui/form.js';
import { card } from '../ui/page.js';
import { describe, loadInto, skeleton } from '../ui/state.js';
import { toast } from '../ui/toast.js';

const MOST = 500;

export function announcementSection(signal) {
  const now = h('div', { class: 'stack' }, skeleton(1));
  const reload = () =>
    loadInto(
      now,
      signal,
      () => get('/api/announcement', { signal }),
      ({ data }) =>
        data.length > 0 ? published(data[0], reload) : h('p', { class: 'muted m-0' }, t('admin.nothing-announced')),
    );
  reload();
  const text = textArea({
    name: 'text',
    label: t('admin.text'),
    required: true,
    maxlength: MOST,
    hint: t('admin.text-hint', { count: MOST }),
  });
  const made = form({
    fields: [text],
    layout: stacked([text]),
    label: t('admin.announcement'),
    submitLabel: t('admin.publish'),
    async send(values) {
      await put('/api/admin/announcement', { text: values.text.replaceAll(/\s+/g, ' ') });
      made.element.reset();
      toast(t('admin.published'));
      reload();
    },
  });
  return [
    card(t('admin.announced-now'), {}, now),
    card(t('admin.announce'), {}, h('p', { class: 'muted' }, t('admin.announce-text')), made.element),
  ];
}

function published(announcement, reload) {
  return [
    notice('info', announcement.text),
    h('p', { class: 'muted m-0' }, t('admin.announced-at', { time: instant(announcement.published_at) })),
    h(
      'div',
      { class: 'form-actions' },
      button(t('admin.take-back'), () => takeBack(reload), { kind: 'soft' }),
    ),
  ];
}

async function takeBack(reload) {
  try {
    await remove('/api/admin/announcement');
    toast(t('admin.taken-back'));
    reload();
  } catch (failure) {
    toast(describe(failure));
  }
}
