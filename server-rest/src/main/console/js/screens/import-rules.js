import { h } from '../dom.js';
import { t } from '../i18n.js';
import { get, post, remove } from '../api.js';
import { number } from '../format.js';
import { saveOnce } from '../save-once.js';
import { button } from '../ui/button.js';
import { openDialog } from '../ui/dialog.js';
import { badge } from '../ui/entries.js';
import { textField } from '../ui/field.js';
import { form, stacked } from '../ui/form.js';
import { card } from '../ui/page.js';
import { describe, loadInto, skeleton } from '../ui/state.js';
import { toast } from '../ui/toast.js';

const PATH = '/api/import-rules';

/** The rules by which payments get their source and tags. */
export function rulesCard(signal) {
  const place = h('div', null, skeleton(1));
  const reload = () =>
    loadInto(
      place,
      signal,
      () => get(PATH, { signal }),
      ({ data }) =>
        data.length > 0
          ? [
              h(
                'ul',
                { class: 'entries' },
                data.map((rule) => row(rule, reload)),
              ),
              h('div', { class: 'form-actions' }, button(t('rules.apply'), preview, { kind: 'quiet' })),
            ]
          : h('p', { class: 'muted m-0' }, t('rules.none')),
    );
  reload();
  const add = button(t('rules.add'), () => openNew(reload), { icon: 'plus' });
  return card(t('rules.title'), { actions: add }, h('p', { class: 'muted' }, t('rules.text')), place);
}

function row(rule, reload) {
  const away = async () => {
    try {
      await remove(`${PATH}/${rule.id}`);
      reload();
    } catch (failure) {
      toast(describe(failure));
    }
  };
  return h(
    'li',
    { class: 'entry import-row' },
    h(
      'div',
      { class: 'entry-main' },
      h('div', { class: 'entry-source' }, `“${rule.contains}” → ${rule.source}`),
      h(
        'div',
        { class: 'entry-meta' },
        rule.tags.map((tag) => badge(tag)),
      ),
    ),
    h('span', null),
    button(t('rules.remove'), away, { kind: 'quiet', 'aria-label': t('rules.remove-named', rule) }),
  );
}

function openNew(reload) {
  openDialog(t('rules.add'), (close) => {
    const fields = [
      textField({ name: 'contains', label: t('rules.contains'), required: true, maxlength: 100 }),
      textField({ name: 'source', label: t('rules.source'), required: true, maxlength: 100 }),
      textField({ name: 'tags', label: t('rules.tags'), hint: t('rules.tags-hint') }),
    ];
    const create = saveOnce(PATH, 'new-import-rule', async (made) => {
      await remove(`${PATH}/${made.id}`);
      return null;
    });
    return form({
      fields,
      layout: stacked(fields),
      label: t('rules.add'),
      submitLabel: t('action.save'),
      oncancel: close,
      async send({ tags, ...values }) {
        const body = {
          ...values,
          tags: tags
            .split(',')
            .map((tag) => tag.trim())
            .filter(Boolean),
        };
        (await create(body)) ?? (await create(body));
        close();
        reload();
      },
    }).element;
  });
}

/** Shows what would change before anything does. */
async function preview() {
  try {
    const { data } = await post(`${PATH}:apply?dry_run=true`);
    if (data.length === 0) {
      toast(t('rules.no-effect'));
      return;
    }
    openDialog(t('rules.effects', { count: data.length, n: number(data.length) }), (close) =>
      h(
        'div',
        { class: 'stack' },
        h(
          'ul',
          { class: 'entries' },
          data.slice(0, 50).map((effect) =>
            h(
              'li',
              { class: 'entry-meta' },
              `${effect.date} · ${effect.source} → ${effect.new_source} `,
              effect.new_tags.map((tag) => badge(tag)),
            ),
          ),
        ),
        h(
          'div',
          { class: 'form-actions' },
          button(t('action.cancel'), close, { kind: 'quiet' }),
          button(t('rules.apply'), () => apply(close), { kind: 'primary' }),
        ),
      ),
    );
  } catch (failure) {
    toast(describe(failure));
  }
}

async function apply(close) {
  try {
    await post(`${PATH}:apply`);
    close();
    toast(t('rules.applied'));
  } catch (failure) {
    toast(describe(failure));
  }
}
