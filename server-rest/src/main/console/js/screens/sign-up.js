import { h } from '../dom.js';
import { language, rich, t } from '../i18n.js';
import { render } from '../router.js';
import { signUp } from '../session.js';
import { currencyName, money } from '../format.js';
import { icon } from '../ui/icon.js';
import { amountField, passwordField, selectField, textField } from '../ui/field.js';
import { form } from '../ui/form.js';
import { currencyOption } from '../ui/income-form.js';
import {
  allCurrencies,
  allTimeZones,
  guessCurrency,
  guessLocale,
  guessTimeZone,
  LOCALES,
  localeLabel,
} from '../ui/regions.js';
import { welcome } from '../ui/welcome.js';

const USUAL_TARGET = '1000';

/** @type {import('../router.js').Screen} */
export default {
  title: 'sign-up.title',
  render() {
    const username = textField({
      name: 'username',
      label: t('sign-up.username'),
      hint: t('sign-up.username-hint'),
      required: true,
      autocomplete: 'username',
      autocapitalize: 'none',
      spellcheck: 'false',
      maxlength: 80,
    });
    const email = textField({
      name: 'email',
      label: t('sign-up.email'),
      type: 'email',
      required: true,
      autocomplete: 'email',
      maxlength: 254,
    });
    const password = passwordField({
      name: 'password',
      label: t('sign-up.password'),
      required: true,
      autocomplete: 'new-password',
      hint: t('sign-up.password-hint'),
    });
    const day = dayFields();
    const fields = [username, email, password, ...day.fields];
    const { element } = form({
      fields,
      draft: 'sign-up',
      label: t('sign-up.title'),
      submitLabel: t('sign-up.submit'),
      layout: ({ submit, alert }) =>
        h(
          'div',
          { class: 'stack' },
          username.element,
          email.element,
          password.element,
          day.element,
          alert,
          h('div', { class: 'form-actions' }, submit),
        ),
      async send(values) {
        await signUp({ ...values, password: password.control.value });
        await render();
      },
    });
    return welcome({
      title: t('sign-up.welcome'),
      text: t('sign-up.text'),
      content: element,
      foot: [t('sign-up.have-account'), ' ', h('a', { href: `/sign-in${location.search}` }, t('sign-up.sign-in'))],
    });
  },
};

/** How the days will be counted: said in one sentence, opened only by those who want it otherwise. */
function dayFields() {
  const currency = selectField({
    name: 'base_currency',
    label: t('profile.base-currency'),
    value: guessCurrency(),
    options: allCurrencies().map(currencyOption),
  });
  const target = amountField({
    name: 'daily_target',
    label: t('profile.daily-target'),
    value: USUAL_TARGET,
    required: true,
    currency: () => currency.value,
  });
  const zone = selectField({
    name: 'time_zone',
    label: t('profile.time-zone'),
    value: guessTimeZone(),
    options: allTimeZones(guessTimeZone()).map((name) => ({ value: name, label: name })),
  });
  const locales = [...new Set([guessLocale(), ...LOCALES])];
  const locale = selectField({
    name: 'locale',
    label: t('profile.locale'),
    value: guessLocale(),
    options: locales.map((tag) => ({ value: tag, label: localeLabel(tag, language()) })),
  });
  const sentence = h('span', { class: 'day-sentence' });
  const fields = [target, currency, zone, locale];
  const element = h(
    'details',
    { class: 'day-details' },
    h('summary', null, icon('goals', 18), sentence, h('span', { class: 'day-change' }, t('sign-up.change'))),
    h(
      'div',
      { class: 'stack' },
      fields.map((field) => field.element),
    ),
  );
  const tell = () => {
    target.showCurrency();
    const shown = target.check() ? '…' : money(target.value, currency.value, { short: true });
    sentence.replaceChildren(
      ...rich('sign-up.day', {
        target: h('strong', null, shown),
        currency: currencyName(currency.value),
        zone: zone.value.replaceAll('_', ' '),
      }),
    );
  };
  element.addEventListener('input', tell);
  tell();
  return { fields, element };
}
