import { h } from '../dom.js';
import { t } from '../i18n.js';
import { getWithTag, patch } from '../api.js';
import { sourceNames } from '../catalogue.js';
import { firstOfMonth, firstOfWeek, firstOfYear } from '../dates.js';
import { date } from '../format.js';
import { isNegative, isZero } from '../money.js';
import { saveOnce } from '../save-once.js';
import { currentAccount, knownToday } from '../session.js';
import { amountField, choiceField, dateField, selectField, textField } from '../ui/field.js';
import { form, stacked } from '../ui/form.js';
import { proposals } from './goal-proposals.js';

export const PERIODS = ['daily', 'weekly', 'monthly', 'yearly', 'custom'];

const PATH = '/api/goals';

/** Makes a goal of any kind; what a kind doesn't need isn't asked. */
export function newGoalForm({ period, onsaved, oncancel }) {
  const account = currentAccount();
  const kind = choiceField({
    name: 'period',
    label: t('goal.kind'),
    look: 'cards',
    value: period,
    choices: PERIODS.map((name) => ({ value: name, label: t(`goal.period-${name}`), text: t(`goal.about-${name}`) })),
  });
  const amount = positiveAmount(null, account.base_currency);
  const name = textField({ name: 'name', label: t('goal.name'), optional: true, maxlength: 100 });
  const start = dateField({ name: 'start', label: t('goal.start'), hint: t('goal.start-hint') });
  const end = dateField({ name: 'target_date', label: t('goal.target-date'), min: knownToday() });
  const source = selectField({
    name: 'source',
    label: t('goal.source'),
    optional: true,
    options: [{ value: '', label: t('goal.any-source') }],
  });
  sourceNames().then((names) => source.control.append(...names.map((one) => h('option', { value: one }, one))));
  const required = end.check;
  end.check = () => (kind.value === 'custom' && end.value === '' ? 'required' : required());
  let startTouched = false;
  start.control.addEventListener('input', () => {
    startTouched = true;
  });
  const proposed = proposals(amount);
  amount.element.append(proposed.element);
  kind.element.addEventListener('change', adapt);
  adapt();
  propose();
  [kind, end, source, start].forEach((field) => field.element.addEventListener('change', propose));

  function propose() {
    proposed.ask({
      period: kind.value,
      start: start.value,
      target_date: kind.value === 'custom' ? end.value : '',
      source: kind.value === 'daily' ? '' : source.value,
    });
  }

  function adapt() {
    end.element.hidden = kind.value !== 'custom';
    source.element.hidden = kind.value === 'daily';
    name.control.placeholder = usualName(kind.value);
    if (!startTouched) {
      start.value = usualStart(kind.value, account.week_start);
    }
  }

  const create = saveOnce(PATH, 'new-goal', replaceWith);
  const fields = [kind, amount, end, name, source, start];
  return form({
    fields,
    layout: stacked(fields),
    label: t('goal.create'),
    submitLabel: t('goal.create'),
    oncancel,
    async send(values) {
      onsaved(await create(bodyOf(values, account.base_currency)));
    },
  }).element;
}

/** A goal's kind and start stay: another kind is another goal. */
export function editGoalForm({ goal, onsaved, oncancel }) {
  const path = `${PATH}/${goal.id}`;
  const name = textField({ name: 'name', label: t('goal.name'), value: goal.name, required: true, maxlength: 100 });
  const amount = positiveAmount(goal.amount, goal.currency);
  const end = dateField({
    name: 'target_date',
    label: t('goal.target-date'),
    value: goal.target_date,
    required: true,
    min: knownToday(),
  });
  const fields = goal.period === 'custom' ? [name, amount, end] : [name, amount];
  const fresh = getWithTag(path);
  fresh.catch(() => {}); // said when saving
  return form({
    fields,
    layout: stacked(fields),
    label: t('goal.edit'),
    submitLabel: t('action.save'),
    oncancel,
    async send(values) {
      onsaved(await patch(path, values, (await fresh).etag));
    },
  }).element;
}

function positiveAmount(value, currency) {
  const field = amountField({
    name: 'amount',
    label: t('goal.amount'),
    value,
    required: true,
    currency: () => currency,
  });
  const check = field.check;
  field.check = () => check() ?? (isZero(field.value) || isNegative(field.value) ? 'not-positive' : null);
  return field;
}

function bodyOf({ period, amount, name, start, source, target_date: end }, currency) {
  return {
    period,
    amount,
    currency,
    name: name || usualName(period),
    start: start || knownToday(),
    ...(period === 'custom' ? { target_date: end } : {}),
    ...(period !== 'daily' && source ? { source } : {}),
  };
}

function usualName(period) {
  const today = knownToday();
  return { monthly: date(today, 'monthName'), yearly: today.slice(0, 4) }[period] ?? t(`goal.usual-${period}`);
}

/** A running week, month or year is counted from its beginning, unless the person wants it otherwise. */
function usualStart(period, weekStart) {
  const today = knownToday();
  switch (period) {
    case 'weekly':
      return firstOfWeek(today, weekStart);
    case 'monthly':
      return firstOfMonth(today);
    case 'yearly':
      return firstOfYear(today);
    default:
      return today;
  }
}

async function replaceWith(made, body) {
  const { etag } = await getWithTag(`${PATH}/${made.id}`);
  return patch(`${PATH}/${made.id}`, body, etag);
}
