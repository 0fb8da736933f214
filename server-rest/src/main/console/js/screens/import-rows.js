import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { get, patch, withQuery } from '../api.js';
import { date, number } from '../format.js';
import { amount } from '../ui/amount.js';
import { button } from '../ui/button.js';
import { openDialog } from '../ui/dialog.js';
import { badge } from '../ui/entries.js';
import { dateField, selectField, textField } from '../ui/field.js';
import { form, stacked } from '../ui/form.js';
import { card } from '../ui/page.js';
import { emptyState, failureState, skeleton } from '../ui/state.js';
import { toast } from '../ui/toast.js';

const PAGE = 50;
const COUNTS = { new: 'added', duplicate: 'duplicates', match: 'matches', invalid: 'invalid', skipped: 'skipped' };

/** The rows of a file by what they are; those to be mended first where there are any. */
export function importRows(path, made, signal, reload) {
  const place = h('div', null, skeleton(3));
  let state = made.counts.invalid > 0 ? 'invalid' : '';
  const tabs = h('div', { class: 'import-tabs', role: 'group', 'aria-label': t('import.rows') });

  function drawTabs() {
    const total = Object.values(made.counts).reduce((sum, count) => sum + count, 0);
    replace(
      tabs,
      ['', ...Object.keys(COUNTS)].map((name) =>
        button(
          t(`import.${name || 'all'}`, { n: number(name ? made.counts[COUNTS[name]] : total) }),
          () => {
            state = name;
            drawTabs();
            load();
          },
          { kind: name === state ? 'primary' : 'quiet', 'aria-pressed': String(name === state) },
        ),
      ),
    );
  }

  async function load(cursor = null, list = h('ul', { class: 'entries' })) {
    try {
      const wanted = state;
      const { data, page } = await get(withQuery(`${path}/rows`, { state, limit: PAGE, cursor }), { signal });
      if (wanted !== state) {
        return;
      }
      list.append(...data.map(row));
      const more =
        page.has_more && button(t('action.load-more'), () => load(page.next_cursor, list), { kind: 'quiet' });
      replace(place, list.children.length > 0 ? list : emptyState('income', t('import.row-empty'), ''), more);
    } catch (failure) {
      if (!signal.aborted) {
        replace(
          place,
          failureState(failure, () => load()),
        );
      }
    }
  }

  function row(entry) {
    const change =
      made.state === 'preview' &&
      button(t('import.edit'), () => edit(entry), {
        kind: 'quiet',
        'aria-label': t('import.edit-row', { line: entry.line }),
      });
    return h(
      'li',
      { class: 'entry import-row' },
      h(
        'div',
        { class: 'entry-main' },
        h('div', { class: 'entry-source' }, entry.source || entry.cells.join(' · ')),
        h(
          'div',
          { class: 'entry-meta' },
          badge(entry.decision ? t(`import.decision-${entry.decision}`) : t(`import.state-${entry.state}`)),
          h('span', null, t('import.line', { line: entry.line })),
          entry.date && h('span', null, date(entry.date)),
          entry.note && h('span', null, entry.note),
          entry.tags.map((tag) => badge(tag)),
        ),
        entry.faults.map((fault) => h('p', { class: 'field-error m-0' }, fault.detail)),
      ),
      h('span', null, entry.amount === null ? '' : amount(entry.amount, entry.currency)),
      h('div', null, change),
    );
  }

  function edit(entry) {
    openDialog(t('import.edit-row', { line: entry.line }), (close) => {
      const choices = ['add', 'skip', ...(entry.match ? ['merge'] : [])];
      const fields = [
        dateField({ name: 'date', label: t('import.column-date'), value: entry.date ?? '', required: true }),
        textField({
          name: 'amount',
          label: t('import.column-amount'),
          value: entry.amount ?? '',
          required: true,
          inputmode: 'decimal',
        }),
        textField({
          name: 'currency',
          label: t('import.column-currency'),
          value: entry.currency ?? '',
          required: true,
          maxlength: 3,
        }),
        textField({
          name: 'source',
          label: t('import.column-source'),
          value: entry.source ?? '',
          required: true,
          maxlength: 100,
        }),
        textField({ name: 'note', label: t('import.column-note'), value: entry.note ?? '' }),
        selectField({
          name: 'decision',
          label: t('import.what'),
          value: entry.decision ?? '',
          options: [
            { value: '', label: t('import.as-found') },
            ...choices.map((value) => ({ value, label: t(`import.decision-${value}`) })),
          ],
        }),
      ];
      const shown = h('p', { class: 'muted m-0 import-cells' }, entry.cells.join(' · '));
      const mend = form({
        fields,
        layout: stacked(fields),
        label: t('import.edit-row', { line: entry.line }),
        submitLabel: t('action.save'),
        oncancel: close,
        async send(values) {
          await patch(`${path}/rows/${entry.number}`, {
            ...values,
            amount: values.amount.replace(',', '.'),
            currency: values.currency.toUpperCase(),
            note: values.note || null,
            decision: values.decision || null,
          });
          close();
          toast(t('import.mended'));
          reload();
        },
      });
      return h('div', { class: 'stack' }, shown, mend.element);
    });
  }

  drawTabs();
  load();
  return card(t('import.rows'), {}, tabs, place);
}
