/** Who is signed in, and what day it is for them. */

import { claimDrafts } from './drafts.js';
import { get, post, useCsrfToken } from './api.js';
import { preferences } from './preferences.js';

const FRESH = 5 * 60_000;

let account = null;
let announcement = null;
let today = { date: null, asked: 0 };

/** The signed-in account, or null. */
export function currentAccount() {
  return account;
}

/** Asks the server who is signed in. */
export async function loadAccount() {
  const [me, told] = await Promise.all([get('/api/me'), readAnnouncement()]);
  announcement = told;
  keep(me);
  claimDrafts(account.id);
  preferences.mayBeSignedIn = true;
  return account;
}

/** What whoever runs the server tells everybody, or null. */
export function currentAnnouncement() {
  return announcement;
}

/** Nobody is kept out because it cannot be had. */
async function readAnnouncement() {
  try {
    return (await get('/api/announcement')).data[0] ?? null;
  } catch {
    return null;
  }
}

/** @param {string} [totp] the second factor, where the account asks for one */
export async function signIn(login, password, totp) {
  await post('/auth/login', { login, password, totp });
  return loadAccount();
}

export async function signUp(details) {
  await post('/auth/register', details);
  return loadAccount();
}

export async function signOut() {
  await post('/auth/logout', {});
  forget();
}

/** Takes over what a change of the profile has answered. */
export function keep(changed) {
  account = changed;
  today.asked = 0; // the zone may be another one now
  useCsrfToken(account.csrf_token, loadAccount);
}

export function forget() {
  account = null;
  preferences.mayBeSignedIn = false;
  today = { date: null, asked: 0 };
  useCsrfToken(null, async () => {});
}

/** The account's current date. Only the server knows it: this device may be in another zone, or its clock wrong. */
export async function askToday() {
  if (Date.now() - today.asked > FRESH) {
    noteToday((await get('/api/analytics/daily')).today);
  }
  return today.date;
}

/** The date last heard of; null before the first answer. */
export function knownToday() {
  return today.date;
}

export function noteToday(date) {
  today = { date, asked: Date.now() };
}
