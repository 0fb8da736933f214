import { h } from '../dom.js';
import { t } from '../i18n.js';
import { get, upload, withQuery } from '../api.js';
import { instant, number } from '../format.js';
import { navigate } from '../router.js';
import { button } from '../ui/button.js';
import { badge } from '../ui/entries.js';
import { fileInput } from '../ui/file-input.js';
import { card, pageHead } from '../ui/page.js';
import { describe, emptyState, loadInto, skeleton } from '../ui/state.js';
import { importDetail } from './import-detail.js';
import { rulesCard } from './import-rules.js';

const PATH = '/api/imports';
const TYPES = '.csv,.tsv,.txt,.xlsx,.ofx,.qfx,.qif,.xml,.sta,.mt940,.940,.json';

/** @type {import('../router.js').Screen} */
export default {
  title: 'import.title',
  render({ signal, query }) {
    const chosen = query.get('id');
    return h(
      'div',
      { class: 'screen' },
      pageHead(t('import.title'), {
        text: t('import.text'),
        actions: chosen && button(t('import.back'), () => navigate('/import'), { kind: 'quiet' }),
      }),
      chosen
        ? importDetail(chosen, signal)
        : h('div', { class: 'stack' }, drop(signal), history(signal), rulesCard(signal)),
    );
  },
};

/** Takes a file by button or drop, and goes on to its preview. */
function drop(signal) {
  const input = fileInput(TYPES, take);
  const status = h('div', { role: 'status', class: 'muted' });
  const alert = h('div', { role: 'alert', class: 'field-error' });
  const place = h(
    'div',
    {
      class: 'import-drop',
      ondragover: (event) => {
        event.preventDefault();
        place.classList.add('is-over');
      },
      ondragleave: () => place.classList.remove('is-over'),
      ondrop: (event) => {
        event.preventDefault();
        place.classList.remove('is-over');
        if (event.dataTransfer.files[0]) {
          take(event.dataTransfer.files[0]);
        }
      },
    },
    button(t('import.choose'), () => input.click(), { kind: 'primary', icon: 'upload' }),
    h('span', { class: 'muted' }, t('import.drop')),
    h('p', { class: 'muted m-0' }, t('import.formats')),
    status,
    alert,
    input,
  );

  async function take(file) {
    status.textContent = t('import.reading');
    alert.textContent = '';
    try {
      const made = await upload(withQuery(PATH, { name: file.name.slice(0, 255) }), file, { signal });
      navigate(`/import?id=${made.id}`);
    } catch (failure) {
      if (!signal.aborted) {
        alert.textContent = describe(failure);
      }
    } finally {
      status.textContent = '';
    }
  }

  return card(null, {}, place);
}

function history(signal) {
  const place = h('div', null, skeleton(2));
  loadInto(
    place,
    signal,
    () => get(withQuery(PATH, { limit: 50 }), { signal }),
    ({ data }) =>
      data.length > 0
        ? h('ul', { class: 'entries' }, data.map(historyRow))
        : emptyState('income', t('import.none'), t('import.none-text')),
  );
  return card(t('import.history'), {}, place);
}

function historyRow(made) {
  const result = Object.fromEntries(Object.entries(made.counts).map(([name, count]) => [name, number(count)]));
  return h(
    'li',
    { class: 'entry import-entry' },
    h(
      'div',
      { class: 'entry-main' },
      h('a', { class: 'entry-source', href: `/import?id=${made.id}` }, made.name),
      h(
        'div',
        { class: 'entry-meta' },
        badge(t(`import.state-${made.state}`)),
        h('span', null, instant(made.created_at)),
        made.state === 'done' && h('span', null, t('import.done', result)),
      ),
    ),
  );
}
