import { h } from '../dom.js';
import { icon } from './icon.js';

/** @param {{kind?: 'primary'|'soft'|'quiet'|'danger', icon?: string, type?: string}} [look] */
export function button(label, run, { kind = 'soft', icon: picture, type = 'button', ...attributes } = {}) {
  return h(
    'button',
    { type, class: `btn btn-${kind}`, onclick: run, ...attributes },
    picture && icon(picture, 18),
    h('span', null, label),
  );
}

/** A button that shows only a picture; its label is spoken and shown on hover. */
export function iconButton(label, picture, run, { class: extra = '', ...attributes } = {}) {
  return h(
    'button',
    {
      type: 'button',
      class: `icon-button ${extra}`.trim(),
      'aria-label': label,
      title: label,
      onclick: run,
      ...attributes,
    },
    icon(picture),
  );
}

/** Keeps a button from being pressed twice, without taking the focus from it. */
export function setBusy(control, busy) {
  control.setAttribute('aria-disabled', String(busy));
  control.classList.toggle('is-busy', busy);
}

export function isBusy(control) {
  return control.getAttribute('aria-disabled') === 'true';
}
