/** Speaks with the server: JSON, CSRF token, idempotency keys, problem details. */

/** The server understood the request and refused it (RFC 9457). */
export class Problem extends Error {
  constructor(status, body, retryAfter) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.status = status;
    this.code = body.code ?? `status-${status}`;
    this.errors = body.errors ?? [];
    this.requestId = body.request_id;
    this.retryAfter = retryAfter;
  }
}

/** The server could not be reached, so nobody knows whether it has acted. */
export class Unreachable extends Error {}

/** Fires `signed-out` when a call shows that the session has ended. */
export const sessionEvents = new EventTarget();

const TIMEOUT = 20_000;
const UPLOAD_TIMEOUT = 180_000;
const MERGE_PATCH = 'application/merge-patch+json';

let csrfToken = null;
let renewCsrfToken = async () => {};

/** Tells what to send as the CSRF token, and how to get a new one. */
export function useCsrfToken(token, renew) {
  csrfToken = token;
  renewCsrfToken = renew;
}

/** @returns {Promise<*>} the reply's JSON */
export async function get(path, options) {
  return (await call('GET', path, options)).data;
}

/** @returns {Promise<{data: *, etag: string|null}>} */
export function getWithTag(path, options) {
  return call('GET', path, options);
}

/** Creates something. With the same `key` it happens once, however often it is sent. */
export async function post(path, body, key) {
  return (await call('POST', path, { body, key })).data;
}

/** Sends a file as it is. */
export async function upload(path, file, { signal } = {}) {
  const options = { content: file, type: 'application/octet-stream', timeout: UPLOAD_TIMEOUT, signal };
  return (await call('POST', path, options)).data;
}

/** Changes the given fields, but only the version that `etag` names. */
export async function patch(path, body, etag) {
  return (await call('PATCH', path, { body, etag, type: MERGE_PATCH })).data;
}

export async function put(path, body) {
  return (await call('PUT', path, { body })).data;
}

export async function remove(path, etag) {
  await call('DELETE', path, { etag });
}

/** Removes what must not be removed by one word alone. */
export async function erase(path, body) {
  await call('DELETE', path, { body });
}

/** A path with its query; empty values are left out. */
export function withQuery(path, params) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== null && value !== undefined && value !== '') {
      query.set(name, value);
    }
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** A random name for one wish to create something. Made when the person says "save", and kept for repeats. */
export function freshKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16)); // randomUUID is missing on plain http
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function call(method, path, options = {}) {
  const response = await send(method, path, options);
  if (response.status === 403 && (await problemOf(response.clone())).code === 'csrf') {
    await renewCsrfToken(); // another tab may have signed in anew
    return result(await send(method, path, options), path);
  }
  return result(response, path);
}

async function send(method, path, { body, content, key, etag, type = 'application/json', timeout = TIMEOUT, signal }) {
  const headers = { Accept: 'application/json' };
  if (body !== undefined || content) {
    headers['Content-Type'] = type;
  }
  if (key) {
    headers['Idempotency-Key'] = key;
  }
  if (etag) {
    headers['If-Match'] = etag;
  }
  if (method !== 'GET' && csrfToken) {
    headers['X-CSRF-Token'] = csrfToken;
  }
  const limits = [AbortSignal.timeout(timeout), ...(signal ? [signal] : [])];
  try {
    return await fetch(path, {
      method,
      headers,
      body: content ?? (body === undefined ? undefined : JSON.stringify(body)),
      credentials: 'same-origin',
      signal: AbortSignal.any(limits),
    });
  } catch (failure) {
    if (signal?.aborted) {
      throw signal.reason;
    }
    throw new Unreachable(failure.message);
  }
}

async function result(response, path) {
  if (response.ok) {
    return { data: await bodyOf(response), etag: response.headers.get('ETag') };
  }
  const problem = await problemOf(response);
  if (response.status === 401 && !path.startsWith('/auth/')) {
    sessionEvents.dispatchEvent(new Event('signed-out'));
  }
  throw problem;
}

async function bodyOf(response) {
  const text = await response.text();
  return text ? JSON.parse(text) : null;
}

async function problemOf(response) {
  const retryAfter = Number(response.headers.get('Retry-After')) || null;
  try {
    return new Problem(response.status, await response.json(), retryAfter);
  } catch {
    return new Problem(response.status, {}, retryAfter); // a proxy's page, not the product's answer
  }
}
