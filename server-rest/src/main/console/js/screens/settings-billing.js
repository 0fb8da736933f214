import { h } from '../dom.js';
import { t } from '../i18n.js';
import { get, patch, post } from '../api.js';
import { instant, money } from '../format.js';
import { button, isBusy, setBusy } from '../ui/button.js';
import { confirmDialog } from '../ui/dialog.js';
import { badge } from '../ui/entries.js';
import { notice } from '../ui/form.js';
import { icon } from '../ui/icon.js';
import { card } from '../ui/page.js';
import { describe, emptyState, loadInto, skeleton } from '../ui/state.js';
import { toast } from '../ui/toast.js';

const PATH = '/api/billing/subscription';
const LOOKS = 8;
const LOOK_EVERY = 1_500;

export function billingSection(signal) {
  const place = h('div', { class: 'stack billing' }, skeleton(3));
  const reload = () =>
    loadInto(
      place,
      signal,
      () => load(signal),
      (shown) => sections(shown, reload),
    );
  reload();
  if (new URLSearchParams(location.search).get('checkout') === 'done') {
    followPurchase(signal, reload);
  }
  return place;
}

async function load(signal) {
  const billing = await get(PATH, { signal });
  const invoices = billing.configured ? (await get('/api/billing/invoices?limit=24', { signal })).data : [];
  return { billing, invoices };
}

function sections({ billing, invoices }, reload) {
  if (!billing.configured) {
    return h('div', { class: 'stack' }, everythingIncluded(billing), usageCard(billing));
  }
  return h('div', { class: 'stack' }, planCard(billing, reload), usageCard(billing), invoicesCard(invoices));
}

function everythingIncluded({ missing }) {
  return card(
    t('billing.plan'),
    {},
    notice('info', t('billing.not-configured'), t('billing.missing', { names: missing.join(', ') })),
  );
}

function planCard(billing, reload) {
  const paid = billing.plan === 'pro';
  return card(
    t('billing.plan'),
    { actions: badge(t(`billing.plan-${billing.plan}`), paid ? 'good' : 'plain') },
    h(
      'div',
      { class: 'stack' },
      stateNotice(billing) ?? h('p', { class: 'm-0' }, planText(billing)),
      h('div', { class: 'form-actions' }, actions(billing, reload)),
    ),
  );
}

function planText(billing) {
  if (billing.ends_at) {
    const key = billing.state === 'ended' ? 'billing.ended' : 'billing.ends';
    return t(key, { time: instant(billing.ends_at) });
  }
  if (billing.state === 'active' && billing.period_end) {
    return t(`billing.renews-${billing.billed ?? 'month'}`, { time: instant(billing.period_end) });
  }
  return t('billing.free-text');
}

function stateNotice({ state, grace_until: until }) {
  if (state === 'past_due') {
    return notice('danger', until ? t('billing.past-due', { time: instant(until) }) : t('billing.unpaid'));
  }
  return ['unpaid', 'incomplete', 'paused'].includes(state) ? notice('danger', t(`billing.${state}`)) : null;
}

function actions(billing, reload) {
  const alive = ['active', 'past_due', 'unpaid', 'paused'].includes(billing.state);
  const buy = alive ? [] : billing.prices.map((price) => buyButton(price));
  const portal = billing.has_customer ? [leadButton(t('billing.portal'), '/api/billing/portal')] : [];
  return [...buy, ...portal, alive ? endButton(billing, reload) : null];
}

function buyButton({ billed, amount, currency }) {
  const label = t(`billing.buy-${billed}`, { price: money(amount, currency) });
  return leadButton(label, '/api/billing/checkout', { billed }, 'primary');
}

/** Leads to a page of the payment service. */
function leadButton(label, path, body, kind = 'soft') {
  const control = button(label, () => lead(control, path, body), { kind });
  return control;
}

async function lead(control, path, body) {
  if (isBusy(control)) {
    return;
  }
  setBusy(control, true);
  try {
    location.assign((await post(path, body)).url);
  } catch (failure) {
    toast(describe(failure));
    setBusy(control, false);
  }
}

function endButton(billing, reload) {
  if (billing.ends_at) {
    return button(t('billing.resume'), () => change(false, 'billing.resumed', reload));
  }
  const ask = () =>
    confirmDialog(
      t('billing.cancel'),
      t('billing.cancel-text', { time: billing.period_end ? instant(billing.period_end) : '–' }),
      t('billing.cancel'),
      () => change(true, 'billing.cancelled', reload),
    );
  return button(t('billing.cancel'), ask, { kind: 'quiet' });
}

async function change(ends, words, reload) {
  try {
    await patch(PATH, { ends_at_period_end: ends });
    toast(t(words));
    await reload();
  } catch (failure) {
    toast(describe(failure));
  }
}

function usageCard({ usage }) {
  return card(
    t('billing.usage'),
    {},
    h(
      'ul',
      { class: 'entries' },
      usage.map((one) =>
        h(
          'li',
          { class: 'entry' },
          h('span', { class: 'avatar avatar-2', 'aria-hidden': 'true' }, icon(one.allowed ? 'check' : 'lock')),
          h(
            'div',
            { class: 'entry-main' },
            h('div', { class: 'entry-source break' }, t(`billing.feature-${one.feature}`)),
            h('div', { class: 'entry-meta' }, h('span', null, usageText(one))),
          ),
        ),
      ),
    ),
  );
}

function usageText({ allowed, used, allowance, plan }) {
  if (allowance !== null) {
    return t('billing.used', { used, allowance });
  }
  return allowed ? t('billing.included') : t('billing.needs', { plan: t(`billing.plan-${plan}`) });
}

function invoicesCard(invoices) {
  return card(
    t('billing.invoices'),
    {},
    invoices.length === 0
      ? emptyState('card', t('billing.no-invoices'), t('billing.no-invoices-text'))
      : h('ul', { class: 'entries' }, invoices.map(invoiceRow)),
  );
}

function invoiceRow(invoice) {
  const name = invoice.number ?? t('billing.invoice');
  return h(
    'li',
    { class: 'entry' },
    h('span', { class: 'avatar avatar-2', 'aria-hidden': 'true' }, icon('card')),
    h(
      'div',
      { class: 'entry-main' },
      h(
        'div',
        { class: 'entry-source' },
        h('a', { href: `/api/billing/invoices/${invoice.id}/page`, target: '_blank', rel: 'noopener' }, name),
      ),
      h(
        'div',
        { class: 'entry-meta' },
        badge(t(`billing.invoice-${invoice.state}`), invoice.state === 'open' ? 'warning' : 'plain'),
        h('span', null, instant(invoice.issued_at)),
      ),
    ),
    h('span', { class: 'entry-amount' }, money(invoice.amount, invoice.currency)),
  );
}

/** Whoever comes back from paying wants to see it here, which takes the payment service a moment to tell. */
async function followPurchase(signal, reload) {
  toast(t('billing.thanks'));
  history.replaceState(history.state, '', '/settings?section=billing');
  for (let look = 0; look < LOOKS && !signal.aborted; look++) {
    try {
      const { state } = await post('/api/billing/refresh');
      if (state === 'active') {
        break;
      }
    } catch {
      return; // the screen itself says what is wrong
    }
    await new Promise((done) => setTimeout(done, LOOK_EVERY));
  }
  if (!signal.aborted) {
    await reload();
  }
}
