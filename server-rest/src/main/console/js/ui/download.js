/** Fetches a file and hands it to the browser to keep, saying on the way how much has come. */

import { Problem, Unreachable } from '../api.js';

/**
 * @param {string} path
 * @param {(bytes: number) => void} onprogress
 * @param {AbortSignal} signal
 */
export async function download(path, onprogress, signal) {
  const response = await open(path, signal);
  if (!response.ok) {
    const retryAfter = Number(response.headers.get('Retry-After')) || null;
    throw new Problem(response.status, await response.json().catch(() => ({})), retryAfter);
  }
  const file = new Blob(await parts(response, onprogress, signal), { type: response.headers.get('Content-Type') });
  keep(file, nameOf(response));
}

async function open(path, signal) {
  try {
    return await fetch(path, { credentials: 'same-origin', signal });
  } catch (failure) {
    throw signal.aborted ? signal.reason : new Unreachable(failure.message);
  }
}

async function parts(response, onprogress, signal) {
  const received = [];
  let bytes = 0;
  try {
    for (const reader = response.body.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) {
        return received;
      }
      received.push(value);
      bytes += value.length;
      onprogress(bytes);
    }
  } catch (failure) {
    throw signal.aborted ? signal.reason : new Unreachable(failure.message); // a part is not the file
  }
}

function nameOf(response) {
  return /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'export';
}

function keep(file, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // the browser reads it after the click
}
