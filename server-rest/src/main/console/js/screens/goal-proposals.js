/** What would be a safe amount and what a stretch, as buttons that fill it in. */

import { h, replace } from '../dom.js';
import { rich, t } from '../i18n.js';
import { get, withQuery } from '../api.js';
import { amount } from '../ui/amount.js';
import { button } from '../ui/button.js';

const PATH = '/api/goals/proposals';

/** @param {import('../ui/field.js').Field} field the amount that a proposal fills */
export function proposals(field) {
  const element = h('div', { class: 'proposals', role: 'group', 'aria-label': t('goal.propose'), hidden: true });
  let latest = null;

  /** The answer to an earlier question is not shown any more. */
  async function ask(terms) {
    latest = terms;
    const found = await find(terms);
    if (latest === terms) {
      replace(element, found && choices(found, field));
      element.hidden = !found;
    }
  }
  return { element, ask };
}

/** Null where there is too little to go by, or nothing sensible to ask yet: a proposal is help, never a hurdle. */
async function find(terms) {
  if (terms.period === 'custom' && !terms.target_date) {
    return null;
  }
  try {
    const found = await get(withQuery(PATH, terms));
    return found.safe_goal || found.stretch_goal ? found : null;
  } catch {
    return null;
  }
}

function choices(found, field) {
  const choice = (words, value) =>
    value && button(rich(words, { amount: amount(value, found.currency, { short: true }) }), () => fill(field, value));
  return [
    h(
      'div',
      { class: 'proposal-buttons' },
      choice('goal.propose-safe', found.safe_goal),
      choice('goal.propose-stretch', found.stretch_goal),
    ),
    h('p', { class: 'field-hint' }, t('goal.propose-text')),
  ];
}

function fill(field, value) {
  field.value = value;
  field.showError(null);
  field.control.focus();
}
