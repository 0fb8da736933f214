import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { getWithTag, patch, Problem } from '../api.js';
import { currentAccount, knownToday } from '../session.js';
import { forgetSources, listCurrencies, sourceNames } from '../catalogue.js';
import { addDays } from '../dates.js';
import { isZero } from '../money.js';
import { currencyName, date, money } from '../format.js';
import { saveOnce } from '../save-once.js';
import { button } from './button.js';
import { comboField } from './combobox.js';
import { amountField, dateField, selectField, textArea, textField } from './field.js';
import { form, notice } from './form.js';

const PATH = '/api/income';
const EARLIEST = '1990-01-01';

/**
 * Amount, source, Enter.
 *
 * @param {{onsaved: (income: Object) => void, onmore: (values: Object) => void, date?: string}} options
 */
export function quickAdd({ onsaved, onmore, date: day, draft = 'quick-add' }) {
  const { base_currency: currency } = currentAccount(); // the session may end while the form is open
  const { amount, source } = mainFields({ currency: () => currency });
  const create = saveOnce(PATH, draft, replaceWith);
  const { element } = form({
    fields: [amount, source],
    draft,
    label: t('income.add'),
    className: 'quick-add',
    submitLabel: t('income.log'),
    layout: ({ submit, alert }) => [
      h('div', { class: 'quick-add-line' }, amount.element, source.element, submit),
      alert,
      h('div', { class: 'quick-add-foot' }, onmore && button(t('income.more'), more, { kind: 'link' })),
    ],
    async send(values) {
      const income = await create(clean({ ...values, date: day, currency }));
      amount.value = '';
      source.value = '';
      amount.control.focus();
      forgetSources();
      onsaved(income);
    },
  });

  function more() {
    onmore({ amount: amount.value, source: source.value });
  }
  return element;
}

/** Every field of a new income, for the dialog. */
export function newIncomeForm({ values = {}, onsaved, oncancel, draft = 'new-income' }) {
  const create = saveOnce(PATH, draft, replaceWith);
  return fullForm({
    values: { currency: currentAccount().base_currency, date: knownToday(), ...values },
    draft,
    submitLabel: t('income.log'),
    oncancel,
    async send(body) {
      const income = await create(clean(body));
      forgetSources();
      onsaved(income);
    },
  }).element;
}

/**
 * Edits in place. Saves only over the version that was looked at: when the entry was changed elsewhere meanwhile,
 * both versions are shown and the person decides.
 */
export function editIncomeForm({ income, onsaved, oncancel }) {
  const path = `${PATH}/${income.id}`;
  const fresh = getWithTag(path);
  fresh.catch(() => {}); // said when saving
  let chosen = null;
  const made = fullForm({
    values: income,
    submitLabel: t('action.save'),
    oncancel,
    async send(body) {
      const { data, etag } = chosen ?? (await fresh);
      if (!chosen && data.version !== income.version) {
        askWhich({ data, etag });
        return;
      }
      await save(body, etag, data);
    },
  });

  async function save(body, etag, seen) {
    try {
      onsaved(await patch(path, changes(seen, body), etag));
      forgetSources();
    } catch (failure) {
      if (!(failure instanceof Problem && failure.status === 412)) {
        throw failure;
      }
      askWhich(await getWithTag(path));
    }
  }

  function askWhich(theirs) {
    const { amount, currency, source, date: day } = theirs.data;
    const summary = `${money(amount, currency)} · ${source} · ${date(day)}`;
    const keepMine = () => {
      chosen = theirs;
      made.element.requestSubmit();
    };
    made.showAlert(
      notice('warning', t('income.conflict'), summary),
      h(
        'div',
        { class: 'form-actions' },
        button(t('income.take-theirs'), () => onsaved(theirs.data), { kind: 'quiet' }),
        button(t('income.keep-mine'), keepMine),
      ),
    );
  }

  return made.element;
}

/** What an undo has to send to bring a deleted income back. */
export function asNew(income) {
  const { amount, fee, currency, source, date: day, note, tags, refund_of, hours, source_system, external_id } = income;
  return clean({ amount, fee, currency, source, date: day, note, tags, refund_of, hours, source_system, external_id });
}

function fullForm({ values, draft, submitLabel, oncancel, send }) {
  const currency = currencySelect(values.currency);
  const { amount, source } = mainFields({ values, currency: () => currency.value });
  const fee = amountField({
    name: 'fee',
    label: t('income.fee'),
    value: shownFee(values.fee),
    optional: true,
    currency: () => currency.value,
  });
  const day = dateField({
    name: 'date',
    label: t('income.date'),
    value: values.date,
    required: true,
    min: EARLIEST,
    max: knownToday() && addDays(knownToday(), 1),
  });
  const note = textArea({ name: 'note', label: t('income.note'), value: values.note, optional: true, maxlength: 2000 });
  const tags = textField({
    name: 'tags',
    label: t('income.tags'),
    value: values.tags?.join(', '),
    optional: true,
    hint: t('income.tags-hint'),
  });
  currency.control.addEventListener('change', () => {
    amount.showCurrency();
    fee.showCurrency();
  });
  const fields = [amount, currency, source, day, fee, note, tags];
  return form({
    fields,
    draft,
    submitLabel,
    oncancel,
    label: t('income.details'),
    layout: ({ submit, cancel, alert }) =>
      h(
        'div',
        { class: 'form-grid' },
        [amount, currency, source, day, fee, tags].map((field) => field.element),
        h('div', { class: 'form-wide' }, note.element),
        h('div', { class: 'form-wide' }, alert),
        h('div', { class: 'form-wide form-actions' }, cancel, submit),
      ),
    send: (typed) => send({ ...typed, tags: splitTags(typed.tags) }),
  });
}

function mainFields({ values = {}, currency }) {
  const amount = amountField({
    name: 'amount',
    label: t('income.amount'),
    value: values.amount,
    required: true,
    currency,
  });
  const source = comboField({
    name: 'source',
    label: t('income.source'),
    value: values.source,
    required: true,
    maxlength: 100,
    suggest: sourceNames,
  });
  const checkAmount = amount.check;
  amount.check = () => checkAmount() ?? (isZero(amount.value) ? 'zero-amount' : null);
  return { amount, source };
}

/** Has the one currency at once and the others when they have come. */
export function currencySelect(value) {
  const made = selectField({ name: 'currency', label: t('income.currency'), value, options: [currencyOption(value)] });
  listCurrencies().then(
    (all) => {
      const chosen = made.control.value;
      replace(
        made.control,
        all.map(({ code }) => h('option', { value: code }, currencyOption(code).label)),
      );
      made.control.value = chosen;
    },
    () => {},
  ); // the one currency is enough to go on with
  return made;
}

export function currencyOption(code) {
  return { value: code, label: `${code} – ${currencyName(code)}` };
}

/** After a lost first try: turns what it has made into what is wanted now. */
async function replaceWith(made, body) {
  const { data, etag } = await getWithTag(`${PATH}/${made.id}`);
  return patch(`${PATH}/${made.id}`, changes(data, body), etag);
}

/** A merge patch: only what differs, null for what was emptied. */
function changes(before, wanted) {
  const entries = Object.entries(wanted).map(([name, value]) => [name, isEmpty(value) ? null : value]);
  return Object.fromEntries(entries.filter(([name, value]) => !same(before[name], value)));
}

function same(before, value) {
  return JSON.stringify(isEmpty(before) ? null : before) === JSON.stringify(value);
}

function clean(body) {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value) {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function shownFee(fee) {
  return fee && !isZero(fee) ? fee : '';
}

function splitTags(text) {
  return text
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
}
