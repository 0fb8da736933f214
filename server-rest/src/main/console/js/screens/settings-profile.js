import { h, replace } from '../dom.js';
import { language, loadLanguage, rich, t } from '../i18n.js';
import { get, getWithTag, patch, Problem, withQuery } from '../api.js';
import { listCurrencies } from '../catalogue.js';
import { weekFrom } from '../dates.js';
import { number, weekdayName } from '../format.js';
import { currentAccount, keep } from '../session.js';
import { render } from '../router.js';
import { amount } from '../ui/amount.js';
import { amountField, checkField, choiceField, selectField } from '../ui/field.js';
import { form } from '../ui/form.js';
import { currencyOption } from '../ui/income-form.js';
import { card } from '../ui/page.js';
import { allTimeZones, LOCALES, localeLabel } from '../ui/regions.js';
import { describe, loadInto, skeleton } from '../ui/state.js';
import { toast } from '../ui/toast.js';

const STARTS = ['MONDAY', 'SUNDAY', 'SATURDAY'];

export function profileSection(signal) {
  const place = h('div', null, skeleton(6));
  loadInto(
    place,
    signal,
    () => getWithTag('/api/me', { signal }),
    ({ data, etag }) => {
      keep(data);
      return profileForm(data, etag);
    },
  );
  return card(t('settings.profile'), {}, place);
}

function profileFields(account) {
  const currency = selectField({
    name: 'base_currency',
    label: t('profile.base-currency'),
    value: account.base_currency,
    hint: t('profile.base-currency-hint'),
    options: [currencyOption(account.base_currency)],
  });
  const target = amountField({
    name: 'daily_target',
    label: t('profile.daily-target'),
    value: account.daily_target,
    required: true,
    hint: t('profile.daily-target-hint'),
    currency: () => account.daily_target_currency ?? account.base_currency,
  });
  const locales = [...new Set([account.locale, ...LOCALES])];
  const fields = [
    target,
    currency,
    selectField({
      name: 'time_zone',
      label: t('profile.time-zone'),
      value: account.time_zone,
      hint: t('profile.time-zone-hint'),
      options: allTimeZones(account.time_zone).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
    }),
    selectField({
      name: 'locale',
      label: t('profile.locale'),
      value: account.locale,
      options: locales.map((tag) => ({ value: tag, label: localeLabel(tag, language()) })),
    }),
    selectField({
      name: 'week_start',
      label: t('profile.week-start'),
      value: account.week_start,
      options: [...new Set([account.week_start, ...STARTS])].map((day) => ({ value: day, label: weekdayName(day) })),
    }),
    choiceField({
      name: 'work_days',
      label: t('profile.work-days'),
      hint: t('profile.work-days-hint'),
      type: 'checkbox',
      required: true,
      value: account.work_days,
      choices: weekFrom(account.week_start).map((day) => ({ value: day, label: weekdayName(day, 'short') })),
    }),
    checkField({
      name: 'auto_freeze',
      label: t('profile.auto-freeze'),
      hint: t('profile.auto-freeze-hint'),
      value: account.auto_freeze,
      as: 'switch',
    }),
  ];
  offerCurrencies(currency);
  tellEffect(currency, account.base_currency);
  return fields;
}

function profileForm(account, etag) {
  const fields = profileFields(account);
  const made = form({
    fields,
    label: t('settings.profile'),
    submitLabel: t('action.save'),
    className: 'profile',
    layout: ({ submit, alert }) => [
      h('p', { class: 'muted' }, `${account.username} · ${account.email}`),
      h(
        'div',
        { class: 'form-grid' },
        fields.map((field) => (wide(field) ? h('div', { class: 'form-wide' }, field.element) : field.element)),
        h('div', { class: 'form-wide' }, alert),
        h('div', { class: 'form-wide form-actions' }, submit),
      ),
    ],
    async send(values) {
      await save(account, values, etag);
      await loadLanguage(currentAccount().locale);
      toast(t('action.saved'));
      await render(); // dates, amounts and the language may be written another way now
    },
  });
  return made.element;
}

async function save(before, values, etag) {
  const changed = Object.fromEntries(
    Object.entries(values).filter(([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value)),
  );
  try {
    const account = await patch('/api/me', changed, etag);
    keep({ csrf_token: before.csrf_token, ...account });
  } catch (failure) {
    if (failure instanceof Problem && failure.status === 412) {
      failure.code = 'profile-changed';
    }
    throw failure;
  }
}

function wide(field) {
  return ['work_days', 'auto_freeze'].includes(field.name);
}

/** Says before it is saved what another base currency would make of all income. */
function tellEffect(field, present) {
  const place = h('p', { class: 'field-hint', role: 'status' });
  field.element.append(place);
  field.control.addEventListener('change', async () => {
    const chosen = field.value;
    place.textContent = '';
    if (chosen === present) {
      return;
    }
    try {
      const effect = await get(withQuery('/api/rates/preview', { base_currency: chosen }));
      if (field.value === chosen) {
        replace(place, effectOf(effect));
      }
    } catch (failure) {
      place.textContent = describe(failure);
    }
  });
}

function effectOf({ incomes, unpriced, total, base_currency: currency }) {
  return [
    rich('profile.base-effect', { count: incomes, n: number(incomes), total: amount(total, currency) }),
    unpriced > 0 && ` ${t('profile.base-unpriced', { count: unpriced, n: number(unpriced) })}`,
  ];
}

async function offerCurrencies(field) {
  try {
    const chosen = field.value;
    replace(
      field.control,
      (await listCurrencies()).map(({ code }) => h('option', { value: code }, currencyOption(code).label)),
    );
    field.value = chosen;
  } catch {
    field.control.disabled = true; // the present one stays
  }
}
