/** What was written from the figures: each number opens what it was made of. */

import { h, replace } from '../dom.js';
import { known, t } from '../i18n.js';
import { freshKey, get, post, put } from '../api.js';
import { date, number } from '../format.js';
import { button, isBusy, setBusy } from '../ui/button.js';
import { claimParts } from '../ui/claim.js';
import { openDialog } from '../ui/dialog.js';
import { badge } from '../ui/entries.js';
import { card, pageHead } from '../ui/page.js';
import { pager } from '../ui/pager.js';
import { describe, loadInto, skeleton } from '../ui/state.js';
import { toast } from '../ui/toast.js';

const PATH = '/api/insights';
const POLL = 700;
const PLACES = {
  plan_strong_weekday: '/calendar',
  find_another_source: '/analytics',
  review_goal: '/goals',
  look_at_odd_day: '/analytics',
  log_sooner: '/income',
  set_reminder: '/settings',
  add_expected_income: '/goals',
  bank_surplus: '/goals',
};

/** @type {import('../router.js').Screen} */
export default {
  title: 'nav.insights',
  render({ signal }) {
    const list = pager({
      path: PATH,
      row: insightRow,
      empty: { icon: 'analytics', title: t('insights.empty-title'), text: t('insights.empty-text') },
      signal,
    });
    const write = button(t('insights.write'), () => writeNow(write, list, signal), { kind: 'primary', icon: 'edit' });
    list.show({});
    return h(
      'div',
      { class: 'screen insights' },
      pageHead(t('nav.insights'), { text: t('insights.text'), actions: write }),
      consentCard(signal),
      list.element,
    );
  },
};

async function writeNow(control, list, signal) {
  if (isBusy(control)) {
    return;
  }
  setBusy(control, true);
  try {
    const job = await finished(await post(PATH, undefined, freshKey()), signal);
    if (job.state === 'done') {
      await list.reload();
      toast(t('insights.written'));
    } else {
      toast(job.reason ?? t('error.server', { id: job.id }));
    }
  } catch (failure) {
    if (!signal.aborted) {
      toast(describe(failure));
    }
  } finally {
    setBusy(control, false);
  }
}

/** The job once it has ended. */
async function finished(job, signal) {
  let now = job;
  while (now.state === 'waiting' || now.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, POLL));
    now = await get(`/api/jobs/${job.id}`, { signal });
  }
  return now;
}

function insightRow(insight) {
  return h(
    'li',
    { class: 'insight' },
    card(
      date(insight.date, 'full'),
      { actions: badge(insight.model ?? t('insights.templates')) },
      h(
        'ul',
        { class: 'claims' },
        insight.claims.map((claim) => h('li', null, claimParts(claim, insight))),
      ),
      insight.actions.length > 0 && actionLinks(insight.actions),
      h('div', { class: 'insight-foot' }, footNote(insight), feedback(insight)),
    ),
  );
}

function actionLinks(actions) {
  return h(
    'p',
    { class: 'insight-actions' },
    actions
      .filter((action) => known(`advice.${action}`))
      .map((action) => h('a', { class: 'btn btn-soft', href: PLACES[action] }, t(`advice.${action}`))),
  );
}

function footNote(insight) {
  const why = insight.reason && known(`insights.reason-${insight.reason}`) && t(`insights.reason-${insight.reason}`);
  const dropped = insight.dropped > 0 && t('insights.dropped', { count: insight.dropped });
  const sent = insight.model && button(t('insights.sent'), () => openExchange(insight), { kind: 'quiet' });
  return h('div', { class: 'muted' }, [why, dropped].filter(Boolean).join(' '), sent);
}

function openExchange(insight) {
  const leaving = new AbortController();
  const place = h('div', { class: 'stack' }, skeleton(3));
  openDialog(t('insights.sent'), () => place, { side: true, onclose: () => leaving.abort() });
  loadInto(
    place,
    leaving.signal,
    () => get(`${PATH}/${insight.id}/exchange`, { signal: leaving.signal }),
    (exchange) => [
      h('p', { class: 'muted m-0' }, t('insights.sent-text')),
      h('pre', { class: 'example exchange' }, exchange.request),
      h('h3', { class: 'panel-title' }, t('insights.reply')),
      h('pre', { class: 'example exchange' }, exchange.reply ?? '–'),
    ],
  );
}

function feedback(insight) {
  const place = h('div', { class: 'insight-feedback', role: 'group', 'aria-label': t('insights.useful') });
  const draw = (useful) =>
    replace(
      place,
      h('span', { class: 'muted' }, t('insights.useful')),
      [true, false].map((answer) =>
        button(t(answer ? 'insights.yes' : 'insights.no'), () => judge(answer), {
          kind: useful === answer ? 'primary' : 'quiet',
          'aria-pressed': String(useful === answer),
        }),
      ),
    );
  async function judge(useful) {
    try {
      draw((await post(`${PATH}/${insight.id}/feedback`, { useful })).useful);
    } catch (failure) {
      toast(describe(failure));
    }
  }
  draw(insight.useful);
  return place;
}

function consentCard(signal) {
  const place = h('div', null, skeleton(1));
  const draw = (consent) =>
    consent.available ? consentBody(consent, change) : h('p', { class: 'm-0' }, t('insights.no-model'));
  async function change(granted) {
    try {
      replace(place, draw(await put(`${PATH}/consent`, { granted })));
      place.querySelector('button')?.focus();
    } catch (failure) {
      toast(describe(failure));
    }
  }
  loadInto(place, signal, () => get(`${PATH}/consent`, { signal }), draw);
  return card(t('insights.consent'), {}, place);
}

function consentBody(consent, change) {
  return h(
    'div',
    { class: 'stack' },
    h('p', { class: 'm-0' }, t('insights.consent-text', { model: consent.model })),
    consent.granted &&
      h(
        'p',
        { class: 'muted m-0' },
        t('insights.tokens', { used: number(consent.tokens_used), all: number(consent.tokens_per_month) }),
      ),
    h(
      'div',
      { class: 'form-actions' },
      consent.granted
        ? button(t('insights.withdraw'), () => change(false))
        : button(t('insights.grant'), () => change(true), { kind: 'primary' }),
    ),
  );
}
