import { h, replace } from '../dom.js';
import { rich, t } from '../i18n.js';
import { freshKey, getWithTag, post, remove, withQuery } from '../api.js';
import { isNegative, isZero } from '../money.js';
import { date, money, number } from '../format.js';
import { amount } from './amount.js';
import { iconButton, isBusy, setBusy } from './button.js';
import { asNew, editIncomeForm } from './income-form.js';
import { describe } from './state.js';
import { toast, toastWithUndo } from './toast.js';

const TINTS = 6;

/**
 * One income as a list item, with its own editing and deleting.
 *
 * @param {Object} income
 * @param {{onchange: (income: Object) => void, onremove: (income: Object) => void, onrestore: (income: Object) => void,
 *   showDate?: boolean}} handlers
 */
export function entryItem(income, handlers) {
  const item = h('li', { class: 'entry', 'data-testid': 'entry' });
  drawRow(item, income, handlers);
  return item;
}

function drawRow(item, income, handlers) {
  item.classList.remove('is-editing');
  const edit = iconButton(t('entry.edit', nameOf(income)), 'edit', () => drawForm(item, income, handlers));
  const trash = iconButton(t('entry.delete', nameOf(income)), 'trash', () =>
    removeEntry(trash, item, income, handlers),
  );
  replace(
    item,
    avatar(income.source),
    h(
      'div',
      { class: 'entry-main' },
      h('div', { class: 'entry-source' }, income.source),
      h('div', { class: 'entry-meta' }, metaOf(income, handlers.showDate)),
    ),
    h(
      'div',
      { class: isNegative(income.net) ? 'entry-sums is-negative' : 'entry-sums' },
      amount(income.net, income.currency, { signed: true }),
    ),
    h('div', { class: 'entry-actions' }, edit, trash),
  );
  return edit;
}

function drawForm(item, income, handlers) {
  const back = () => drawRow(item, income, handlers).focus();
  const saved = (changed) => {
    drawRow(item, changed, handlers).focus();
    toast(t('entry.saved'));
    handlers.onchange(changed);
  };
  item.classList.add('is-editing');
  const editor = editIncomeForm({ income, onsaved: saved, oncancel: back });
  replace(item, editor);
  editor.querySelector('input').focus();
}

/** Deletes at once and offers to bring it back; nothing hangs in the air if the page is closed. */
async function removeEntry(trash, item, income, handlers) {
  if (isBusy(trash)) {
    return;
  }
  setBusy(trash, true);
  try {
    const { data, etag } = await getWithTag(`/api/income/${income.id}`);
    await remove(`/api/income/${income.id}`, etag);
    focusNeighbour(item);
    item.remove();
    handlers.onremove(income);
    const key = freshKey();
    toastWithUndo(t('entry.deleted', nameOf(income)), () => restore(data, key, handlers));
  } catch (failure) {
    setBusy(trash, false);
    toast(describe(failure));
  }
}

async function restore(income, key, handlers) {
  try {
    handlers.onrestore(await post('/api/income', asNew(income), key));
    toast(t('entry.restored'));
  } catch (failure) {
    toastWithUndo(describe(failure), () => restore(income, key, handlers));
  }
}

function focusNeighbour(item) {
  const neighbour = item.nextElementSibling ?? item.previousElementSibling;
  const target = neighbour?.querySelector('.entry-actions button') ?? document.querySelector('h1');
  target?.focus();
}

function nameOf(income) {
  return { source: income.source, amount: money(income.net, income.currency) };
}

/** A letter on one of a few tints, the same for the same source everywhere. */
export function avatar(source) {
  const code = [...source.toLowerCase()].reduce((hash, letter) => (hash * 31 + letter.codePointAt(0)) % 9973, 7);
  return h('span', { class: `avatar avatar-${code % TINTS}`, 'aria-hidden': 'true' }, [...source][0].toUpperCase());
}

function metaOf(income, showDate) {
  const parts = [
    showDate && h('span', null, date(income.date, 'medium')),
    isNegative(income.amount) && badge(t('entry.refund')),
    income.fee &&
      !isZero(income.fee) &&
      h('span', null, rich('entry.after-fee', { fee: amount(income.fee, income.currency) })),
    worth(income),
    income.tags?.map((tag) => h('span', { class: 'tag' }, tag)),
    income.note && h('span', { class: 'entry-note' }, income.note),
  ];
  return parts.flat(2).filter(Boolean);
}

/** In another currency: what it is worth and by which rate, or that nobody knows yet. */
function worth(income) {
  if (income.priced === false) {
    return h('a', { class: 'badge-soft badge-warning', href: addRate(income) }, t('entry.unpriced'));
  }
  if (income.currency === income.base_currency) {
    return null;
  }
  const rate = t('entry.rate', {
    rate: number(income.rate, { maximumFractionDigits: 6 }),
    date: income.rate_date ? date(income.rate_date, 'short') : '',
  });
  return [
    h('span', { title: rate }, '≈ ', amount(income.base_amount, income.base_currency)),
    income.provisional && badge(t('period.provisional')),
  ];
}

function addRate({ currency, date: day }) {
  return withQuery('/settings', { section: 'currencies', currency, date: day });
}

export function badge(text, tone = 'plain') {
  return h('span', { class: `badge-soft badge-${tone}` }, text);
}
