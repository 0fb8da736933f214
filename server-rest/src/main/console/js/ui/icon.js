import { svg } from '../dom.js';

const SPRITE = new URL('../../img/icons.svg', import.meta.url).pathname;

/** A picture beside words; it never stands for them, so screen readers skip it. */
export function icon(name, size = 20) {
  return svg(
    'svg',
    { class: 'icon', width: size, height: size, 'aria-hidden': 'true', focusable: 'false' },
    svg('use', { href: `${SPRITE}#${name}` }),
  );
}
