import { append, freshId, h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { Problem, Unreachable } from '../api.js';
import { dropDraft, readDraft, saveDraft } from '../drafts.js';
import { button, isBusy, setBusy } from './button.js';
import { icon } from './icon.js';
import { describe, wordsFor } from './state.js';

/**
 * A form that loses nothing: it checks, sends, shows each fault beside its field, and keeps what was typed
 * until the server has it.
 *
 * @param {Object} options
 * @param {import('./field.js').Field[]} options.fields
 * @param {(parts: {submit: Node, alert: Node}) => Node} options.layout
 * @param {string} options.submitLabel
 * @param {(values: Object) => Promise<void>} options.send
 * @param {string} [options.draft] id under which typed values are kept
 * @param {() => void} [options.oncancel]
 */
export function form({ fields, layout, submitLabel, send, draft, oncancel, label, className = 'stack' }) {
  const submit = button(submitLabel, null, { kind: 'primary', type: 'submit' });
  const alert = h('div', { class: 'form-alert', role: 'alert', id: freshId('alert') });
  const element = h('form', { novalidate: true, class: className, 'aria-label': label, onsubmit: handle });
  const parts = { submit, alert, cancel: oncancel && button(t('action.cancel'), oncancel, { kind: 'quiet' }) };
  append(element, layout(parts));
  if (draft) {
    restore(fields, readDraft(draft));
    element.addEventListener('input', () => saveDraft(draft, typedValues(fields)));
    element.addEventListener('change', () => saveDraft(draft, typedValues(fields)));
  }
  if (oncancel) {
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        event.preventDefault();
        oncancel();
      }
    });
  }

  async function handle(event) {
    event.preventDefault();
    if (isBusy(submit) || !allRight(fields, alert)) {
      return;
    }
    setBusy(submit, true);
    try {
      await send(Object.fromEntries(fields.map((field) => [field.name, field.value])));
      if (draft) {
        dropDraft(draft);
      }
    } catch (failure) {
      showFailure(failure, fields, alert);
    } finally {
      setBusy(submit, false);
    }
  }

  return { element, showAlert: (...content) => replace(alert, ...content) };
}

/** The usual layout: fields below each other, then the buttons. */
export function stacked(fields) {
  return ({ submit, alert, cancel }) =>
    h(
      'div',
      { class: 'stack' },
      fields.map((field) => field.element),
      alert,
      h('div', { class: 'form-actions' }, cancel, submit),
    );
}

/** A framed remark; each text is a paragraph. */
export function notice(tone, ...texts) {
  const paragraphs = texts.filter(Boolean).map((text) => h('p', null, text));
  return h(
    'div',
    { class: `notice notice-${tone}` },
    icon(tone === 'info' ? 'info' : 'alert'),
    h('div', null, paragraphs),
  );
}

function allRight(fields, alert) {
  replace(alert);
  fields.forEach((field) => field.showError(null));
  const faulty = fields.filter((field) => field.check());
  faulty.forEach((field) => field.showError(wordsFor(field.check(), field.check())));
  focusOn(faulty[0]);
  return faulty.length === 0;
}

function showFailure(failure, fields, alert) {
  const errors = failure instanceof Problem ? failure.errors : [];
  const rest = errors.filter((error) => !showAtField(error, fields));
  const shown = fields.find((field) => field.control.getAttribute('aria-invalid') === 'true');
  if (errors.length === 0 || rest.length > 0) {
    const texts = rest.length > 0 ? rest.map((error) => wordsFor(error.code, error.detail)) : [describe(failure)];
    const kept = failure instanceof Unreachable ? t('form.kept') : null;
    replace(alert, notice('danger', ...texts, kept));
  }
  focusOn(shown);
}

function focusOn(field) {
  field?.control.closest('details')?.setAttribute('open', '');
  field?.control.focus();
}

/** Pointers name a field of the body: "/amount", or "/tags/0" for a part of it. */
function showAtField({ pointer, code, detail }, fields) {
  const name = pointer?.split('/')[1];
  const field = fields.find((candidate) => candidate.name === name);
  field?.showError(wordsFor(code, detail));
  return Boolean(field);
}

function typedValues(fields) {
  const kept = fields.filter((field) => !field.secret);
  return Object.fromEntries(kept.map((field) => [field.name, field.typed ?? field.value]));
}

function restore(fields, values) {
  for (const field of fields) {
    const value = values?.[field.name];
    if (value !== undefined && value !== '') {
      if ('typed' in field) {
        field.typed = value;
      } else {
        field.value = value;
      }
    }
  }
}
