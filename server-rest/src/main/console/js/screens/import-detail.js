import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { get, post, remove, put } from '../api.js';
import { listCurrencies } from '../catalogue.js';
import { number } from '../format.js';
import { navigate } from '../router.js';
import { button } from '../ui/button.js';
import { confirmDialog } from '../ui/dialog.js';
import { choiceField, selectField, textField } from '../ui/field.js';
import { form, notice } from '../ui/form.js';
import { card } from '../ui/page.js';
import { describe, loadInto, skeleton } from '../ui/state.js';
import { toast } from '../ui/toast.js';
import { importRows } from './import-rows.js';

const COLUMNS = ['date', 'amount', 'debit', 'currency', 'fee', 'source', 'note', 'external_id', 'status'];
const POLL = 1000;

/** One import, wherever it is: to be looked at, under way, done or undone. */
export function importDetail(id, signal) {
  const path = `/api/imports/${id}`;
  const place = h('div', { class: 'stack' }, skeleton(3, 'card'));

  async function load() {
    const [made, currencies, sample] = await Promise.all([
      get(path, { signal }),
      listCurrencies(),
      get(`${path}/rows?limit=3`, { signal }),
    ]);
    return { made, currencies, sample: sample.data };
  }

  const reload = () => loadInto(place, signal, load, draw);

  function draw({ made, currencies, sample }) {
    if (made.state === 'preview') {
      return preview(made, currencies, sample);
    }
    if (made.state === 'importing' || made.state === 'undoing') {
      return underWay(made);
    }
    return ended(made);
  }

  function preview(made, currencies, sample) {
    const rows = importRows(path, made, signal, reload);
    return [confirmCard(made), mappingCard(made, currencies, sample), rows];
  }

  function confirmCard(made) {
    const { added, matches, invalid } = made.counts;
    const alert = h('div', { role: 'alert', class: 'field-error' });
    const choice =
      matches > 0 &&
      choiceField({
        name: 'matches',
        label: t('import.matches', { n: number(matches) }),
        hint: t('import.matches-text'),
        look: 'cards',
        choices: ['merge', 'add', 'skip'].map((value) => ({ value, label: t(`import.match-${value}`) })),
      });
    const confirm = async () => {
      try {
        await post(`${path}/confirm`, choice && choice.value ? { matches: [choice.value].flat()[0] ?? null } : {});
        reload();
      } catch (failure) {
        alert.textContent = describe(failure);
      }
    };
    const empty = added === 0 && matches === 0;
    return card(
      made.name,
      {},
      choice && choice.element,
      invalid > 0 && notice('warning', t('import.invalid-left', { count: invalid, n: number(invalid) })),
      alert,
      h(
        'div',
        { class: 'form-actions' },
        button(t('import.discard'), discard, { kind: 'quiet' }),
        empty
          ? h('span', { class: 'muted' }, t('import.nothing'))
          : made.complete &&
              button(t('import.confirm', { count: added, n: number(added) }), confirm, { kind: 'primary' }),
      ),
    );
  }

  async function discard() {
    try {
      await remove(path);
      toast(t('import.discarded'));
      navigate('/import');
    } catch (failure) {
      toast(describe(failure));
    }
  }

  function mappingCard(made, currencies, sample) {
    const { columns, ...rules } = made.mapping;
    const fields = [
      ...COLUMNS.map((name) => columnField(name, made.header, columns[name], sample)),
      optionField('date_order', 'import.date-order', ['YMD', 'DMY', 'MDY'], rules.date_order),
      optionField('decimal_mark', 'import.decimal-mark', ['POINT', 'COMMA', 'PLAIN'], rules.decimal_mark),
      optionField('income_rows', 'import.income-rows', ['POSITIVE', 'NEGATIVE', 'ALL'], rules.income_rows),
      textField({
        name: 'default_source',
        label: t('import.default-source'),
        value: rules.default_source,
        required: true,
        maxlength: 100,
      }),
      selectField({
        name: 'default_currency',
        label: t('import.default-currency'),
        value: rules.default_currency,
        options: currencies.map(({ code }) => ({ value: code, label: code })),
      }),
    ];
    const mapping = form({
      fields,
      label: t('import.map'),
      submitLabel: t('import.apply'),
      layout: ({ submit, alert }) =>
        h(
          'div',
          { class: 'stack' },
          h(
            'div',
            { class: 'import-map' },
            fields.map((field) => field.element),
          ),
          alert,
          h('div', { class: 'form-actions' }, submit),
        ),
      async send(values) {
        const chosen = Object.fromEntries(
          COLUMNS.map((name) => [name, values[name] === '' ? null : Number(values[name])]),
        );
        const others = Object.fromEntries(Object.entries(values).filter(([name]) => !COLUMNS.includes(name)));
        await put(`${path}/mapping`, { ...rules, ...others, columns: { ...columns, ...chosen } });
        reload();
      },
    });
    return h(
      'details',
      { class: 'panel', open: !made.complete || made.counts.invalid > 0 },
      h('summary', { class: 'panel-title' }, t('import.map')),
      made.remembered && h('p', { class: 'muted' }, t('import.map-known')),
      !made.complete && notice('warning', t('import.map-incomplete')),
      mapping.element,
    );
  }

  /** Looks again every second, as long as the screen is there. */
  function underWay(made) {
    const status = h('p', { role: 'status', class: 'm-0' });
    const bar = h('progress', { class: 'import-progress', 'aria-label': made.name });
    const show = ({ job, state }) => {
      const total = job?.total ?? 0;
      replace(
        status,
        t(`import.state-${state}`),
        ' · ',
        t('import.progress', { done: number(job?.done ?? 0), total: number(total) }),
      );
      if (total > 0) {
        bar.max = total;
        bar.value = job.done;
      }
      if (job?.state === 'failed') {
        replace(status, t('import.failed', { reason: job.reason ?? '–' }));
      }
    };
    const timer = setInterval(async () => {
      try {
        const now = await get(path, { signal });
        show(now);
        if (now.state !== made.state) {
          clearInterval(timer);
          reload();
        }
      } catch {
        // the next look may succeed; what is under way goes on by itself
      }
    }, POLL);
    signal.addEventListener('abort', () => clearInterval(timer));
    show(made);
    const stop = made.state === 'importing' && button(t('import.stop'), undo, { kind: 'quiet' });
    return card(made.name, {}, h('div', { class: 'stack' }, status, bar, h('div', { class: 'form-actions' }, stop)));
  }

  async function undo() {
    try {
      await remove(path);
      reload();
    } catch (failure) {
      toast(describe(failure));
    }
  }

  function ended(made) {
    const result = Object.fromEntries(Object.entries(made.counts).map(([name, count]) => [name, number(count)]));
    const ask = () => confirmDialog(t('import.undo'), t('import.undo-text'), t('import.undo'), undo);
    return [
      card(
        made.name,
        {},
        h('p', { class: 'm-0', role: 'status' }, t(`import.state-${made.state}`)),
        made.state === 'done' && h('p', { class: 'muted' }, t('import.done', result)),
        made.state === 'done' &&
          h(
            'div',
            { class: 'form-actions' },
            button(t('import.undo'), ask, { kind: 'quiet' }),
            button(t('import.see'), () => navigate('/income'), { kind: 'primary' }),
          ),
      ),
      made.counts.invalid > 0 && made.state === 'done' && importRows(path, made, signal, reload),
    ];
  }

  reload();
  return place;
}

/** The column with what it holds in the first rows. */
function columnField(name, header, value, sample) {
  const shown = (index) => sample.map(({ cells }) => cells[index]).find((cell) => cell) ?? '';
  return selectField({
    name,
    label: t(`import.column-${name}`),
    value: value === null || value === undefined ? '' : String(value),
    options: [
      { value: '', label: t('import.no-column') },
      ...header.map((title, index) => ({
        value: String(index),
        label: shown(index) ? `${title} (${shown(index).slice(0, 30)})` : title,
      })),
    ],
  });
}

function optionField(name, label, values, value) {
  return selectField({
    name,
    label: t(label),
    value,
    options: values.map((one) => ({ value: one, label: t(`import.${one}`) })),
  });
}
