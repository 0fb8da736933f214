/** Hears what the server tells this account while a page is open, and counts what is unread. */

import { get } from './api.js';

/** Fires `unread` with the number, and `told` with a new line of the inbox. */
export const live = new EventTarget();

let stream = null;
let unread = 0;

export function unreadCount() {
  return unread;
}

/** Begins to listen; the browser comes back by itself when the connection is lost. */
export function startLive() {
  if (stream) {
    return;
  }
  stream = new EventSource('/api/notifications/stream');
  stream.addEventListener('unread', ({ data }) => note(JSON.parse(data).unread));
  stream.addEventListener('notification', ({ data }) =>
    live.dispatchEvent(new CustomEvent('told', { detail: JSON.parse(data) })),
  );
}

export function stopLive() {
  stream?.close();
  stream = null;
  unread = 0;
}

/** Asks again, for when this page has read something itself. */
export async function countUnread() {
  note((await get('/api/notifications/unread')).unread);
}

function note(count) {
  unread = count;
  live.dispatchEvent(new CustomEvent('unread', { detail: count }));
}
