/** Shows the screen that the address names, and keeps the address true. */

import { t } from './i18n.js';

/**
 * @typedef {Object} Screen
 * @property {string} title message key of the page's title
 * @property {(context: Context) => Node} render draws at once; what has to be fetched fills in later
 */

/**
 * @typedef {Object} Context
 * @property {AbortSignal} signal ends when the screen is left
 * @property {URLSearchParams} query
 * @property {(params: Object<string, *>) => void} setQuery changes the address without drawing anew
 */

let routes = {};
let guard = () => null;
let show = () => {};
let leaving = new AbortController();

/**
 * @param {Object<string, {load: () => Promise<Screen>, guest?: boolean}>} table by path
 * @param {(route: Object) => string|null} redirect where to go instead, if the visitor may not go here
 * @param {(node: Node, path: string) => void} display
 */
export function startRouter(table, redirect, display) {
  routes = table;
  guard = redirect;
  show = display;
  addEventListener('popstate', render);
  document.addEventListener('click', followLink);
  return render();
}

export function navigate(address, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  return render();
}

/** Draws the present screen anew, as after a change of language. */
export async function render() {
  const { pathname, search } = location;
  const path = screenPath(pathname);
  const route = routes[path];
  const instead = guard(route);
  if (instead) {
    return navigate(instead, { replace: true });
  }
  leaving.abort(new DOMException('left', 'AbortError'));
  leaving = new AbortController();
  const { signal } = leaving;
  const screen = await route.load();
  if (signal.aborted) {
    return undefined;
  }
  document.title = `${t(screen.title)} · 1K A Day`;
  const node = screen.render({ signal, query: new URLSearchParams(search), setQuery });
  show(node, path);
  return undefined;
}

/** "/goals/…" belongs to the goals; what is not known at all shows the first screen. */
function screenPath(pathname) {
  const first = `/${pathname.split('/')[1]}`;
  return first in routes ? first : '/';
}

function setQuery(params) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value) {
      query.set(name, value);
    }
  }
  const text = query.toString();
  history.replaceState(null, '', location.pathname + (text ? `?${text}` : ''));
}

function followLink(event) {
  const link = event.target.closest?.('a[href]');
  const plainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plainClick || link.target || link.hasAttribute('download') || link.origin !== location.origin) {
    return;
  }
  if (link.pathname in routes) {
    event.preventDefault();
    navigate(link.pathname + link.search);
  }
}
