/** Shows what is pushed while no page is open. Nothing is cached here: the pages' addresses see to that. */

self.addEventListener('push', (event) => {
  const { id, title, text, path } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { body: text, tag: id, data: { path }, icon: '/favicon.svg' }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(new URL(event.notification.data.path, self.location.origin).href));
});

/** Brings an open page to the front, or opens one. */
async function open(address) {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length > 0) {
    await pages[0].focus();
    return pages[0].navigate(address);
  }
  return self.clients.openWindow(address);
}
