/**
 * Form fields: a label, a control, a hint and a place for the error, tied together for screen readers.
 *
 * @typedef {Object} Field
 * @property {string} name the JSON name, which the server's error pointers use too
 * @property {HTMLElement} element
 * @property {HTMLElement} control
 * @property {*} value
 * @property {() => string|null} check an error code, or null
 * @property {(text: string|null) => void} showError
 * @property {boolean} [secret] never kept as a draft
 */

import { freshId, h } from '../dom.js';
import { t } from '../i18n.js';
import { minorDigits } from '../catalogue.js';
import { currencySign, separators } from '../format.js';
import { forTyping, readAmount } from '../money.js';
import { icon } from './icon.js';

const FIELD_OPTIONS = ['name', 'label', 'hint', 'value', 'hideLabel', 'optional'];

export function textField({ type = 'text', ...options }) {
  return field(h('input', { type, class: 'form-control', ...controlAttributes(options) }), options);
}

export function textArea(options) {
  return field(h('textarea', { class: 'form-control', rows: 2, ...controlAttributes(options) }), options);
}

export function dateField(options) {
  return textField({ ...options, type: 'date' });
}

/** @param {{options: Array<{value: string, label: string}>}} options */
export function selectField({ options: choices, ...options }) {
  const items = choices.map(({ value, label }) => h('option', { value }, label));
  return field(h('select', { class: 'form-select', ...controlAttributes(options) }, items), options);
}

/** A password that can be looked at. */
export function passwordField(options) {
  const made = textField({ ...options, type: 'password' });
  const toggle = h(
    'button',
    {
      type: 'button',
      class: 'input-action',
      'aria-pressed': 'false',
      'aria-label': t('field.show-password'),
      onclick: flip,
    },
    icon('eye', 18),
  );
  function flip() {
    const shown = made.control.type === 'text';
    made.control.type = shown ? 'password' : 'text';
    toggle.setAttribute('aria-pressed', String(!shown));
  }
  wrapControl(made.control, 'input-with-action').append(toggle);
  made.secret = true;
  return made;
}

/**
 * An amount, typed the person's own way and given as a plain decimal ('' when empty).
 *
 * @param {{currency: () => string}} options the currency can change while the form is open
 */
export function amountField({ currency, value, required, ...options }) {
  const made = textField({
    ...options,
    required,
    inputmode: 'decimal',
    autocomplete: 'off',
    value: forTyping(value, separators()),
  });
  const sign = h('span', { class: 'input-sign', 'aria-hidden': 'true' });
  const wrapper = wrapControl(made.control, 'input-with-sign');
  wrapper.prepend(sign);
  showCurrency();
  const read = () => readAmount(made.control.value, separators(), minorDigits(currency()));
  return {
    ...made,
    get value() {
      return made.control.value.trim() === '' ? '' : (read().amount ?? '');
    },
    set value(amount) {
      made.control.value = forTyping(amount, separators());
    },
    get typed() {
      return made.control.value;
    },
    set typed(text) {
      made.control.value = text;
    },
    check() {
      const empty = made.control.value.trim() === '';
      return empty && !required ? null : (read().error ?? null);
    },
    showCurrency,
  };

  function showCurrency() {
    sign.textContent = currencySign(currency());
    wrapper.classList.toggle('is-long', sign.textContent.length > 1);
  }
}

export function checkField({ name, label, value, hint, as = 'checkbox' }) {
  const id = freshId(name);
  const control = h('input', {
    type: 'checkbox',
    id,
    class: 'form-check-input',
    role: as === 'switch' ? 'switch' : null,
    'aria-describedby': hint ? `${id}-hint` : null,
  });
  control.checked = Boolean(value);
  return {
    name,
    control,
    element: h(
      'div',
      { class: as === 'switch' ? 'form-check form-switch field' : 'form-check field' },
      control,
      h('label', { class: 'form-check-label', for: id }, label),
      hint && h('p', { class: 'field-hint', id: `${id}-hint` }, hint),
    ),
    get value() {
      return control.checked;
    },
    set value(checked) {
      control.checked = checked;
    },
    check: () => null,
    showError: () => {},
  };
}

/** Several choices of which one (`radio`) or any number (`checkbox`) holds. */
export function choiceField({ name, label, choices, value, type = 'radio', hint, required, look = 'chips' }) {
  const group = freshId(name);
  const inputs = choices.map((choice) =>
    h('input', { type, name: group, id: `${group}-${choice.value}`, value: choice.value, class: 'choice-input' }),
  );
  const labels = choices.map((choice, index) =>
    h(
      'div',
      { class: 'choice' },
      inputs[index],
      h(
        'label',
        { for: inputs[index].id, class: 'choice-label' },
        h('span', null, choice.label),
        choice.text && h('small', { class: 'choice-text' }, choice.text),
      ),
    ),
  );
  const error = errorPlace(`${group}-error`);
  const made = {
    name,
    control: inputs[0],
    element: h(
      'fieldset',
      { class: `field choices choices-${look}`, 'aria-describedby': `${group}-error` },
      h('legend', { class: 'field-label' }, label),
      hint && h('p', { class: 'field-hint' }, hint),
      h('div', { class: 'choices-list' }, labels),
      error,
    ),
    get value() {
      const chosen = inputs.filter((input) => input.checked).map((input) => input.value);
      return type === 'radio' ? (chosen[0] ?? '') : chosen;
    },
    set value(wanted) {
      inputs.forEach((input) => {
        input.checked = [wanted].flat().includes(input.value);
      });
    },
    check() {
      return required && made.value.length === 0 ? 'required' : null;
    },
    showError(text) {
      error.textContent = text ?? '';
      error.hidden = !text;
    },
  };
  made.value = value ?? [];
  return made;
}

/** Puts label, hint and error around a control. */
export function field(control, { name, label, hint, required, value, hideLabel, optional }) {
  const id = control.id || freshId(name);
  control.id = id;
  control.name = name;
  control.value = value ?? control.value;
  const error = errorPlace(`${id}-error`);
  const describedBy = [hint && `${id}-hint`, error.id].filter(Boolean).join(' ');
  control.setAttribute('aria-describedby', describedBy);
  const caption = h(
    'label',
    { for: id, class: hideLabel ? 'visually-hidden' : 'field-label' },
    label,
    optional && h('span', { class: 'field-optional' }, ` ${t('field.optional')}`),
  );
  return {
    name,
    control,
    element: h(
      'div',
      { class: 'field' },
      caption,
      h('div', { class: 'field-control' }, control),
      hint && h('p', { class: 'field-hint', id: `${id}-hint` }, hint),
      error,
    ),
    get value() {
      return control.value.trim();
    },
    set value(text) {
      control.value = text;
    },
    check: () => (required && control.value.trim() === '' ? 'required' : null),
    showError(text) {
      error.textContent = text ?? '';
      error.hidden = !text;
      control.classList.toggle('is-invalid', Boolean(text));
      control.setAttribute('aria-invalid', String(Boolean(text)));
    },
  };
}

function errorPlace(id) {
  return h('p', { class: 'field-error', id, hidden: true });
}

/** What is left for the control itself once the field has taken its own options. */
function controlAttributes({ required, ...options }) {
  const attributes = Object.entries(options).filter(([name]) => !FIELD_OPTIONS.includes(name));
  return { ...Object.fromEntries(attributes), 'aria-required': required ? 'true' : null };
}

function wrapControl(control, className) {
  const wrapper = h('div', { class: className });
  control.replaceWith(wrapper);
  wrapper.append(control);
  return wrapper;
}
