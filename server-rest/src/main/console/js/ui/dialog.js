import { freshId, h } from '../dom.js';
import { t } from '../i18n.js';
import { button, iconButton } from './button.js';

/**
 * Opens a modal dialog. The browser keeps the focus inside and closes it with Escape; the focus returns to where it was.
 *
 * @param {string} title
 * @param {(close: () => void) => Node} content
 * @param {{side?: boolean, onclose?: () => void}} [options] side: as a drawer
 */
export function openDialog(title, content, { side = false, onclose } = {}) {
  const opener = document.activeElement;
  const heading = freshId('dialog');
  const close = () => dialog.close();
  const dialog = h(
    'dialog',
    { class: side ? 'sheet sheet-side' : 'sheet', 'aria-labelledby': heading },
    h(
      'div',
      { class: 'sheet-head' },
      h('h2', { id: heading, class: 'sheet-title', tabindex: -1 }, title),
      iconButton(t('action.close'), 'close', close),
    ),
    h('div', { class: 'sheet-body' }, content(close)),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    onclose?.();
    if (document.activeElement === document.body && opener?.isConnected) {
      opener.focus();
    }
  });
  dialog.addEventListener('pointerdown', (event) => {
    if (event.target === dialog) {
      close(); // the backdrop belongs to the dialog element itself
    }
  });
  document.body.append(dialog);
  dialog.showModal();
  firstStop(dialog, side).focus();
}

/** A form's first field; in a drawer, which is read first, its title. */
function firstStop(dialog, side) {
  const title = dialog.querySelector('.sheet-title');
  const first = dialog.querySelector('.sheet-body :is(input, select, button, a)');
  if (side || !first) {
    return title;
  }
  return first.type === 'radio' ? (dialog.querySelector('input[type="radio"]:checked') ?? first) : first;
}

/** Asks before something that cannot be undone. */
export function confirmDialog(title, text, actionLabel, run) {
  openDialog(title, (close) =>
    h(
      'div',
      { class: 'stack' },
      h('p', { class: 'm-0' }, text),
      h(
        'div',
        { class: 'form-actions' },
        button(t('action.cancel'), close, { kind: 'quiet' }),
        button(
          actionLabel,
          () => {
            close();
            run();
          },
          { kind: 'danger' },
        ),
      ),
    ),
  );
}
