import { h } from '../dom.js';
import { t } from '../i18n.js';
import { button, iconButton } from './button.js';

const READING_TIME = 8_000;
const UNDO_TIME = 20_000;

const region = h('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
document.body.append(region);

let latestUndo = null;

/** Says something that needs no answer. */
export function toast(text) {
  show(text, READING_TIME);
}

/** Says what was done and offers to take it back, by button or Ctrl+Z. */
export function toastWithUndo(text, undo) {
  const run = () => {
    card.remove();
    latestUndo = null;
    undo();
  };
  latestUndo = run;
  const card = show(text, UNDO_TIME, button(t('action.undo'), run, { kind: 'toast' }));
}

/** Takes back what the visible card offers to take back, if there is one. */
export function undoLatest() {
  if (latestUndo && region.querySelector('.btn-toast')) {
    latestUndo();
  }
}

function show(text, time, action = null) {
  const card = h(
    'div',
    { class: 'toast-card' },
    h('span', { class: 'toast-text' }, text),
    action,
    iconButton(t('action.dismiss'), 'close', () => card.remove()),
  );
  region.replaceChildren(card);
  removeLater(card, time);
  return card;
}

/** The clock stands still while somebody points at the card or has the focus in it. */
function removeLater(card, time) {
  let timer = setTimeout(() => card.remove(), time);
  const hold = () => clearTimeout(timer);
  const go = () => {
    timer = setTimeout(() => card.remove(), time);
  };
  card.addEventListener('pointerenter', hold);
  card.addEventListener('pointerleave', go);
  card.addEventListener('focusin', hold);
  card.addEventListener('focusout', go);
}
