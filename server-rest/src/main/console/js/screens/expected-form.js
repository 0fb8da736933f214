import { t } from '../i18n.js';
import { getWithTag, patch } from '../api.js';
import { sourceNames } from '../catalogue.js';
import { isNegative, isZero } from '../money.js';
import { saveOnce } from '../save-once.js';
import { currentAccount, knownToday } from '../session.js';
import { comboField } from '../ui/combobox.js';
import { amountField, checkField, dateField, selectField } from '../ui/field.js';
import { form, stacked } from '../ui/form.js';
import { currencySelect } from '../ui/income-form.js';

export const PATH = '/api/expected-income';

const KEPT = 'kept';
const RHYTHMS = {
  never: null,
  week: { every: 'week', interval: 1, by: 'date' },
  'two-weeks': { every: 'week', interval: 2, by: 'date' },
  month: { every: 'month', interval: 1, by: 'date' },
  'nth-weekday': { every: 'month', interval: 1, by: 'nth_weekday' },
  'last-day': { every: 'month', interval: 1, by: 'last_day' },
  year: { every: 'year', interval: 1, by: 'date' },
};

export function newExpectedForm({ onsaved, oncancel }) {
  const create = saveOnce(PATH, 'new-expected', replaceWith);
  return expectedForm({
    values: { currency: currentAccount().base_currency, date: knownToday(), recurrence: null, confirmed: false },
    label: t('expected.add'),
    oncancel,
    send: async (body) => onsaved(await create(body)),
  });
}

export function editExpectedForm({ expected, onsaved, oncancel }) {
  const path = `${PATH}/${expected.id}`;
  const fresh = getWithTag(path);
  fresh.catch(() => {}); // said when saving
  return expectedForm({
    values: expected,
    label: t('expected.edit'),
    oncancel,
    send: async (body) => onsaved(await patch(path, body, (await fresh).etag)),
  });
}

/** The name of a rhythm that the form offers, or null for one that was made elsewhere. */
export function rhythmOf(recurrence) {
  const found = Object.entries(RHYTHMS).find(([, rhythm]) => sameRhythm(rhythm, recurrence));
  return found ? found[0] : null;
}

function expectedForm({ values, label, oncancel, send }) {
  const currency = currencySelect(values.currency);
  const amount = amountField({
    name: 'amount',
    label: t('income.amount'),
    value: values.amount,
    required: true,
    currency: () => currency.value,
  });
  const check = amount.check;
  amount.check = () => check() ?? (isZero(amount.value) || isNegative(amount.value) ? 'not-positive' : null);
  currency.control.addEventListener('change', amount.showCurrency);
  const source = comboField({
    name: 'source',
    label: t('income.source'),
    value: values.source,
    required: true,
    maxlength: 100,
    suggest: sourceNames,
  });
  const day = dateField({ name: 'date', label: t('expected.date'), value: values.date, required: true });
  const rhythm = rhythmField(values.recurrence);
  const confirmed = checkField({
    name: 'confirmed',
    label: t('expected.confirmed'),
    hint: t('expected.confirmed-hint'),
    value: values.confirmed,
  });
  const fields = [amount, currency, source, day, rhythm, confirmed];
  return form({
    fields,
    layout: stacked(fields),
    label,
    submitLabel: t('action.save'),
    oncancel,
    send: ({ rhythm: chosen, ...body }) =>
      send({ ...body, ...(chosen === KEPT ? {} : { recurrence: RHYTHMS[chosen] }) }),
  }).element;
}

/** What has a rhythm that is not offered here keeps it unless another is chosen. */
function rhythmField(recurrence) {
  const now = rhythmOf(recurrence);
  const names = [...(now ? [] : [KEPT]), ...Object.keys(RHYTHMS)];
  return selectField({
    name: 'rhythm',
    label: t('expected.rhythm'),
    value: now ?? KEPT,
    options: names.map((name) => ({ value: name, label: t(`expected.rhythm-${name}`) })),
  });
}

function sameRhythm(one, other) {
  return one && other
    ? one.every === other.every && one.interval === other.interval && one.by === other.by
    : !one && !other;
}

async function replaceWith(made, body) {
  const { etag } = await getWithTag(`${PATH}/${made.id}`);
  return patch(`${PATH}/${made.id}`, body, etag);
}
