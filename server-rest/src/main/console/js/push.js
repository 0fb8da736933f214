/** Messages to this device while no page is open (W3C Push API). */

import { get, post, remove } from './api.js';

const PATH = '/api/me/push';

export function canPush() {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
}

/** The browser's own subscription, or null. */
export async function currentPush() {
  const registration = await navigator.serviceWorker.getRegistration('/');
  return (await registration?.pushManager.getSubscription()) ?? null;
}

/** Asks the person and the push service, then tells the server. @returns {Promise<boolean>} whether it is allowed */
export async function allowPush(device) {
  if ((await Notification.requestPermission()) !== 'granted') {
    return false;
  }
  await navigator.serviceWorker.register('/service-worker.js', { scope: '/' });
  const registration = await navigator.serviceWorker.ready;
  const { public_key: key } = await get(PATH);
  const subscription = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
  const { endpoint, keys } = subscription.toJSON();
  await post(PATH, { endpoint, public_key: keys.p256dh, secret: keys.auth, device });
  return true;
}

export async function stopPush() {
  const subscription = await currentPush();
  const { subscriptions } = await get(PATH);
  const kept = subscriptions.find((one) => one.endpoint === subscription?.endpoint);
  if (kept) {
    await remove(`${PATH}/${kept.id}`);
  }
  await subscription?.unsubscribe();
}
