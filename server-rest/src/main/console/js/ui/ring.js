import { freshId, h, svg } from '../dom.js';

const RADIUS = 92;
const LENGTH = 2 * Math.PI * RADIUS;

/**
 * The ring: how much of a target is reached.
 *
 * @param {{percent: number|null, label: string, size?: 'large'|'small'}} options label: the whole in words, for screen readers
 * @param {...Node} centre what stands in the middle
 */
export function ring({ percent, label, size = 'large' }, ...centre) {
  const share = Math.min(100, Math.max(0, percent ?? 0)) / 100;
  const paint = freshId('ring');
  const arc = svg('circle', {
    class: 'ring-arc',
    stroke: `url(#${paint})`,
    cx: 104,
    cy: 104,
    r: RADIUS,
    'stroke-dasharray': LENGTH,
    'stroke-dashoffset': LENGTH * (1 - share),
  });
  const picture = svg(
    'svg',
    { class: 'ring-picture', viewBox: '0 0 208 208', role: 'img', 'aria-label': label },
    gradient(paint),
    svg('circle', { class: 'ring-track', cx: 104, cy: 104, r: RADIUS }),
    share > 0 && arc,
  );
  return h(
    'div',
    { class: `ring ring-${size}` },
    picture,
    h('div', { class: 'ring-centre', 'aria-hidden': 'true' }, centre),
  );
}

function gradient(id) {
  const stops = [svg('stop', { class: 'ring-from', offset: '0%' }), svg('stop', { class: 'ring-to', offset: '100%' })];
  return svg('defs', null, svg('linearGradient', { id, x1: 0, y1: 0, x2: 1, y2: 1 }, stops));
}
