/** A sentence of an insight: each number in it opens what it was made of. */

import { h } from '../dom.js';
import { t } from '../i18n.js';
import { dateRange } from '../format.js';
import { button } from './button.js';
import { openDialog } from './dialog.js';
import { openWhy } from './why.js';

/** The pieces of a claim of an insight. */
export function claimParts(claim, insight) {
  const facts = new Map(insight.facts.map((fact) => [fact.id, fact]));
  return claim.parts.map((part) => partNode(part, facts));
}

function partNode(part, facts) {
  const fact = part.fact && facts.get(part.fact);
  return fact
    ? h('button', { type: 'button', class: 'cited', onclick: () => openFact(fact) }, part.text)
    : h('span', null, part.text);
}

/** The rows behind a figure; where none can be listed, how it was computed and of which days. */
function openFact(fact) {
  if (fact.figure) {
    openWhy(fact.figure, fact.date, fact.display, fact.goal ? { goal: fact.goal } : {});
    return;
  }
  openDialog(t('why.title', { figure: fact.display }), (close) =>
    h(
      'div',
      { class: 'stack' },
      h('p', { class: 'why-value' }, fact.display),
      h('p', { class: 'muted m-0' }, dateRange(fact.from, fact.to)),
      h('p', { class: 'm-0' }, t('insights.computed', { formula: fact.formula })),
      h('div', { class: 'form-actions' }, button(t('action.close'), close)),
    ),
  );
}
