import { h } from '../dom.js';

/** A screen's heading: what it is, a line about it, and what can be done here. */
export function pageHead(title, { text = null, actions = null } = {}) {
  return h(
    'div',
    { class: 'page-head' },
    h('div', null, h('h1', { tabindex: -1 }, title), text && h('p', { class: 'page-text' }, text)),
    actions && h('div', { class: 'page-actions' }, actions),
  );
}

/** A card with a heading of its own. */
export function card(title, { actions = null, className = '', level = 2 } = {}, ...content) {
  return h(
    'section',
    { class: `panel ${className}` },
    title && h('div', { class: 'panel-head' }, h(`h${level}`, { class: 'panel-title', tabindex: -1 }, title), actions),
    content,
  );
}

/** One figure with its name, and what has to be known to read it. */
export function tile({ label, value, note = null, why = null, tone = '' }) {
  return h(
    'div',
    { class: `tile ${tone}` },
    h('div', { class: 'tile-label' }, h('span', null, label), why),
    h('div', { class: 'tile-value' }, value),
    note && h('div', { class: 'tile-note' }, note),
  );
}

/** For when the row that had the focus is gone: its card's heading is the next best place. */
export function focusCard(inside) {
  inside.closest('.panel')?.querySelector('.panel-title').focus();
}
