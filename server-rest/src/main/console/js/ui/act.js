/** What a button does: the work, then a word that it is done, then whatever shows it. A failure is said in passing. */

import { describe } from './state.js';
import { toast } from './toast.js';

/**
 * @param {() => Promise<*>} work
 * @param {() => Promise<*>} then shows what has become of it
 * @param {string|null} done what is said once the work is done
 */
export async function act(work, then, done = null) {
  try {
    await work();
    if (done) {
      toast(done);
    }
    await then();
  } catch (failure) {
    toast(describe(failure));
  }
}
