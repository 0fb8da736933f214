/** A list that shows page after page, each when it is asked for. */

import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { get, withQuery } from '../api.js';
import { button } from './button.js';
import { emptyState, failureState, skeleton } from './state.js';

const PAGE = 25;

/**
 * @param {Object} list
 * @param {string} list.path of the API, which answers `{data, page}`
 * @param {(row: Object, reload: () => void) => Node} list.row a list item
 * @param {{icon: string, title: string, text: string}} list.empty
 * @returns {{element: Node, show: (params: Object) => void, reload: () => void}}
 */
export function pager({ path, row, empty, signal }) {
  const rows = h('ul', { class: 'entries' });
  const foot = h('div', { class: 'income-foot' });
  let asked = {};
  let turn = 0;

  function show(params) {
    asked = params;
    replace(rows);
    return load(null, (turn += 1));
  }

  const reload = () => show(asked);

  async function load(cursor, mine) {
    const stale = () => signal.aborted || mine !== turn;
    replace(foot, skeleton(cursor ? 1 : 4));
    try {
      const { data, page } = await get(withQuery(path, { ...asked, cursor, limit: PAGE }), { signal });
      if (stale()) {
        return;
      }
      rows.append(...data.map((item) => row(item, reload)));
      replace(
        foot,
        page.has_more && button(t('action.load-more'), () => load(page.next_cursor, mine), { kind: 'quiet' }),
        rows.childElementCount === 0 && emptyState(empty.icon, empty.title, empty.text),
      );
    } catch (failure) {
      if (!stale()) {
        replace(
          foot,
          failureState(failure, () => load(cursor, mine)),
        );
      }
    }
  }

  return { element: h('div', null, rows, foot), show, reload };
}
