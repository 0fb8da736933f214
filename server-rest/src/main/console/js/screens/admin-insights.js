/** What models cost that write insights, month by month. */

import { h } from '../dom.js';
import { t } from '../i18n.js';
import { get } from '../api.js';
import { date, number } from '../format.js';
import { card } from '../ui/page.js';
import { emptyState, loadInto, skeleton } from '../ui/state.js';

export function insightsSection(signal) {
  const place = h('div', null, skeleton(2));
  loadInto(place, signal, () => get('/api/admin/insights', { signal }), spending);
  return card(t('admin.insights'), {}, h('p', { class: 'muted' }, t('admin.insights-text')), place);
}

function spending({ tokens_per_month: most, data }) {
  return data.length === 0
    ? emptyState('analytics', t('admin.no-spending-title'), t('admin.no-spending-text'))
    : h(
        'dl',
        { class: 'facts' },
        data.map((month) => monthFact(month, most)),
      );
}

function monthFact({ month, tokens, calls, accounts }, most) {
  return h(
    'div',
    { class: 'fact' },
    h('dt', null, date(`${month}-01`, 'month')),
    h('dd', { class: 'fact-value' }, t('admin.tokens', { n: number(tokens), most: number(most) })),
    h('dd', { class: 'fact-note' }, t('admin.calls', { count: calls, n: number(calls), accounts: number(accounts) })),
  );
}
