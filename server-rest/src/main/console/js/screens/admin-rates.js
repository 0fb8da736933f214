/** Published rates that are far from the ones before: they price nothing until somebody has looked. */

import { h } from '../dom.js';
import { t } from '../i18n.js';
import { get, post } from '../api.js';
import { currencyName, date, number, percent } from '../format.js';
import { button } from '../ui/button.js';
import { icon } from '../ui/icon.js';
import { card, focusCard } from '../ui/page.js';
import { describe, emptyState, loadInto, skeleton } from '../ui/state.js';
import { toast } from '../ui/toast.js';

const PATH = '/api/admin/rates';

export function ratesSection(signal) {
  const place = h('div', { class: 'held-rates' }, skeleton(2));
  const reload = () =>
    loadInto(
      place,
      signal,
      () => get(PATH, { signal }),
      ({ data }) =>
        data.length === 0
          ? emptyState('check', t('admin.no-held-title'), t('admin.no-held-text'))
          : h(
              'ul',
              { class: 'entries' },
              data.map((rate) => heldRate(rate, reload)),
            ),
    );
  reload();
  return card(t('admin.held-rates'), {}, h('p', { class: 'muted' }, t('admin.held-text')), place);
}

function heldRate(rate, reload) {
  const name = `${rate.currency} · ${date(rate.date, 'medium')}`;
  const act = (verb) => decide(rate, verb, reload);
  return h(
    'li',
    { class: 'entry' },
    h('span', { class: 'avatar avatar-4', 'aria-hidden': 'true' }, icon('alert')),
    h(
      'div',
      { class: 'entry-main' },
      h('div', { class: 'entry-source' }, name),
      h(
        'div',
        { class: 'entry-meta' },
        t('admin.held-change', {
          currency: currencyName(rate.currency),
          rate: number(rate.rate, { maximumFractionDigits: 6 }),
          previous: number(rate.previous, { maximumFractionDigits: 6 }),
          change: percent(rate.rate / rate.previous - 1, { signDisplay: 'exceptZero' }),
        }),
      ),
    ),
    h('span', null),
    h(
      'div',
      { class: 'entry-actions' },
      button(t('admin.accept'), () => act('accept'), {
        kind: 'quiet',
        'aria-label': t('admin.accept-named', { name }),
      }),
      button(t('admin.reject'), () => act('reject'), {
        kind: 'quiet',
        'aria-label': t('admin.reject-named', { name }),
      }),
    ),
  );
}

async function decide(rate, verb, reload) {
  try {
    await post(`${PATH}/${rate.currency}/${rate.date}/${verb}`);
    toast(t(`admin.${verb}ed`));
    await reload();
    focusCard(document.querySelector('.held-rates'));
  } catch (failure) {
    toast(describe(failure));
  }
}
