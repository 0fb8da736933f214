/** Keeps what somebody is typing until it is saved: through a lost connection, an ended session, a reload. */

const PREFIX = 'onekaday.draft.';

export function saveDraft(id, values) {
  try {
    sessionStorage.setItem(PREFIX + id, JSON.stringify(values));
  } catch {
    // without storage the form itself still holds the values
  }
}

export function readDraft(id) {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + id));
  } catch {
    return null;
  }
}

export function dropDraft(id) {
  try {
    sessionStorage.removeItem(PREFIX + id);
  } catch {
    // nothing was stored either
  }
}

/** Whoever signs in finds only their own drafts. */
export function claimDrafts(accountId) {
  if (readDraft('owner') !== accountId) {
    dropAllDrafts();
    saveDraft('owner', accountId);
  }
}

/** On signing out nothing stays behind for the next person. */
export function dropAllDrafts() {
  for (const key of Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX))) {
    sessionStorage.removeItem(key);
  }
}
