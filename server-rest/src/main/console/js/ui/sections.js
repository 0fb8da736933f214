/** A screen of several sections that the address chooses from. */

import { h } from '../dom.js';
import { t } from '../i18n.js';
import { icon } from './icon.js';
import { pageHead } from './page.js';

/**
 * @param {Object} screen
 * @param {string} screen.path its address, to which `?section=` is added
 * @param {string} screen.words prefix of the message keys of the sections' names
 * @param {Object<string, {icon: string, draw: (signal: AbortSignal, context: Object) => Node|Node[]}>} screen.all
 *   by name; the first is shown where the address names none
 * @param {import('../router.js').Context} context
 */
export function sections({ path, title, words, all }, context) {
  const asked = context.query.get('section');
  const chosen = asked in all ? asked : Object.keys(all)[0];
  return h(
    'div',
    { class: 'screen' },
    pageHead(title),
    h(
      'div',
      { class: 'settings' },
      h(
        'nav',
        { class: 'settings-nav', 'aria-label': title },
        Object.keys(all).map((name) =>
          h(
            'a',
            { class: 'place', href: `${path}?section=${name}`, 'aria-current': name === chosen ? 'page' : null },
            icon(all[name].icon),
            h('span', null, t(`${words}.${name}`)),
          ),
        ),
      ),
      h('div', { class: 'stack settings-body' }, all[chosen].draw(context.signal, context)),
    ),
  );
}
