/** Two sliders that say at once how another amount or an extra payment would change the odds. */

import { freshId, h, replace } from '../dom.js';
import { rich, t } from '../i18n.js';
import { forDrawing, subtract } from '../money.js';
import { amount } from '../ui/amount.js';
import { card } from '../ui/page.js';
import { oddsOf } from './goal-card.js';

const STEPS = 100;
const NICE = [1, 2, 5, 10];
const BEST = 99;

export function whatIf(goal) {
  const { currency } = goal;
  const { percentiles } = goal.forecast;
  const top = Math.max(forDrawing(goal.amount) * 1.5, forDrawing(percentiles.at(-1)));
  const step = niceStep(top / STEPS);
  const odds = h('output', { class: 'what-if-odds', 'aria-live': 'polite' });
  const wanted = slider(t('goal.if-amount'), { currency, step, max: top, value: goal.amount, change: show });
  const extra = slider(t('goal.if-extra'), { currency, step, max: top, value: '0', change: show });
  show();

  function show() {
    const untouched = wanted.value === goal.amount && extra.value === '0';
    const chance = untouched ? goal.probability : chanceOf(percentiles, subtract(wanted.value, extra.value));
    replace(
      odds,
      rich('goal.if-odds', { amount: amount(wanted.value, currency), odds: h('strong', null, oddsOf(chance)) }),
    );
  }

  return card(
    t('goal.if'),
    { className: 'what-if' },
    h('p', { class: 'muted' }, t('goal.if-text')),
    h('div', { class: 'what-if-sliders' }, wanted.element, extra.element),
    h('p', { class: 'm-0' }, odds),
    stress(goal),
  );
}

/** The chance in percent that at least `needed` is earned: each of the amounts is missed with one percent more. */
export function chanceOf(percentiles, needed) {
  const least = forDrawing(needed);
  const enough = percentiles.filter((one) => forDrawing(one) >= least).length;
  return Math.min(BEST, Math.max(1, enough));
}

function stress({ what_would_it_take: takes }) {
  const chance = takes?.probability_without_top_source;
  return typeof chance === 'number' && takes.top_source
    ? h('p', { class: 'muted m-0' }, t('goal.if-stress', { source: takes.top_source, odds: oddsOf(chance) }))
    : null;
}

/** Starts at `value` exactly; from there it goes in round steps. */
function slider(label, { currency, step, max, value, change }) {
  const id = freshId('slider');
  const shown = h('span', { class: 'what-if-amount' });
  const control = h('input', {
    type: 'range',
    id,
    class: 'form-range',
    min: 0,
    max: Math.ceil(max / step),
    step: 1,
    value: Math.round(forDrawing(value) / step),
    oninput: move,
  });
  const made = {
    value,
    element: h(
      'div',
      { class: 'field' },
      h('label', { class: 'field-label what-if-label', for: id }, h('span', null, label), shown),
      control,
    ),
  };
  tell();

  function move() {
    made.value = plain(Number(control.value) * step, step);
    tell();
    change();
  }

  function tell() {
    const text = amount(made.value, currency);
    control.setAttribute('aria-valuetext', text.textContent);
    replace(shown, text);
  }
  return made;
}

/** 1, 2 or 5 times a power of ten, not smaller than `rough`. */
function niceStep(rough) {
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * NICE.find((factor) => factor * power >= rough);
}

function plain(value, step) {
  return value.toFixed(Math.max(0, -Math.floor(Math.log10(step))));
}
