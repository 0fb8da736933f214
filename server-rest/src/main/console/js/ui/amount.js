import { h } from '../dom.js';
import { money } from '../format.js';

/** An amount with its currency. The class lets it be blurred. */
export function amount(value, currency, style) {
  return h('span', { class: 'amount' }, money(value, currency, style));
}
