import { freshKey, post, Problem, Unreachable } from './api.js';
import { dropDraft, readDraft, saveDraft } from './drafts.js';

/**
 * Creates one thing per wish, also when the first try got lost on the way and nobody knows whether it arrived.
 * A repeat carries the same key; if the person has changed the form since, the first wish is settled before it is changed.
 *
 * @param {string} path
 * @param {string} id under which an unsettled wish outlives a reload
 * @param {(made: *, body: *) => Promise<*>} change turns what was made into what is wanted now
 */
export function saveOnce(path, id, change) {
  const slot = `${id}.unsettled`;
  return async (body) => {
    const text = JSON.stringify(body);
    const earlier = readDraft(slot);
    if (earlier && earlier.text !== text) {
      const made = await settle(path, slot, earlier);
      if (made) {
        return change(made, body);
      }
    }
    return send(path, slot, readDraft(slot) ?? { text, key: freshKey() });
  };
}

/** What the earlier wish has made, or null if the server refuses it. */
async function settle(path, slot, wish) {
  try {
    return await send(path, slot, wish);
  } catch (failure) {
    if (isUnsettled(failure)) {
      throw failure;
    }
    return null;
  }
}

async function send(path, slot, wish) {
  saveDraft(slot, wish);
  try {
    const made = await post(path, JSON.parse(wish.text), wish.key);
    dropDraft(slot);
    return made;
  } catch (failure) {
    if (!isUnsettled(failure)) {
      dropDraft(slot);
    }
    throw failure;
  }
}

/** Nobody answered, a proxy answered for the server, or the first try is still at work. */
function isUnsettled(failure) {
  return (
    failure instanceof Unreachable ||
    (failure instanceof Problem && (failure.status > 500 || failure.code.startsWith('idempotency')))
  );
}
