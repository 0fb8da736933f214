import { h } from '../dom.js';

/** The card for those who are not signed in yet. */
export function welcome({ title, text, content, foot }) {
  return h(
    'div',
    { class: 'welcome' },
    h('span', { class: 'brand-mark brand-mark-large', 'aria-hidden': 'true' }),
    h('h1', { class: 'welcome-title', tabindex: -1 }, title),
    h('p', { class: 'welcome-text' }, text),
    h('div', { class: 'stack' }, content),
    h('p', { class: 'welcome-foot' }, foot),
  );
}
