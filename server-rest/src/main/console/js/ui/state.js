/** What stands in the place of data: while it loads, when there is none, when it cannot be had, when it cannot be computed. */

import { h, replace } from '../dom.js';
import { known, t } from '../i18n.js';
import { Problem, Unreachable } from '../api.js';
import { button } from './button.js';
import { icon } from './icon.js';

/** Grey bars that keep the room which the data will take. */
export function skeleton(rows, kind = 'row') {
  return h(
    'div',
    { class: 'skeleton', 'aria-hidden': 'true' },
    Array.from({ length: rows }, () => h('div', { class: `skeleton-${kind}` })),
  );
}

/** Teaches what will be here and how to begin. */
export function emptyState(picture, title, text, action = null) {
  return h(
    'div',
    { class: 'empty' },
    h('span', { class: 'empty-icon' }, icon(picture, 28)),
    h('p', { class: 'empty-title' }, title),
    h('p', { class: 'empty-text' }, text),
    action,
  );
}

/** Loads into `place`: a failure says so there and offers to try again. */
export async function loadInto(place, signal, load, draw) {
  place.setAttribute('aria-busy', 'true');
  try {
    const data = await load();
    if (!signal.aborted) {
      replace(place, draw(data));
    }
  } catch (failure) {
    if (!signal.aborted) {
      replace(
        place,
        failureState(failure, () => loadInto(place, signal, load, draw)),
      );
    }
  } finally {
    place.removeAttribute('aria-busy');
  }
}

/** Begins to load now, once; whoever tries again loads anew. */
export function begun(load) {
  let first = load();
  first.catch(() => {}); // said where it is waited for
  return () => {
    const now = first ?? load();
    first = null;
    return now;
  };
}

export function failureState(failure, retry) {
  return h(
    'div',
    { class: 'failure', role: 'alert' },
    icon('alert'),
    h('p', { class: 'failure-text' }, describe(failure)),
    button(t('action.retry'), retry),
  );
}

/** A failure in the person's words. */
export function describe(failure) {
  if (failure instanceof Unreachable) {
    return t('error.unreachable');
  }
  if (!(failure instanceof Problem)) {
    throw failure; // a bug of this page, which belongs in the browser's log
  }
  if (failure.status === 429) {
    return t('error.too-many', { count: failure.retryAfter ?? 60 });
  }
  if (failure.status >= 500) {
    return t('error.server', { id: failure.requestId ?? '–' });
  }
  return wordsFor(failure.code, failure.message);
}

/** The page's own words for a code, else the server's. */
export function wordsFor(code, otherwise) {
  const key = `error.${code}`;
  return known(key) ? t(key) : otherwise;
}

/** The server's reason for a missing figure: beside the figure, or in a list of reasons by name. */
export function reasonFor(holder, name) {
  return reasonText(holder?.reasons?.[name] ?? holder?.reason ?? 'insufficient_data');
}

/** Why a figure is missing, in words. It is never shown as 0. */
export function reasonText(code) {
  const key = `reason.${code}`;
  return known(key) ? t(key) : t('reason.other');
}
