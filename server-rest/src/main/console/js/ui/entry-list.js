import { h } from '../dom.js';
import { t } from '../i18n.js';
import { nearDate } from '../format.js';
import { entryItem } from './entries.js';

/**
 * Entries under a heading for each day. Rows are put where they belong one by one, so that a row that is being edited,
 * or has the focus, stays as it is.
 *
 * @param {{onchange: () => void, oldestFirst?: boolean, level?: number}} options
 */
export function entryList({ onchange, oldestFirst = false, level = 3 }) {
  const element = h('div', { class: 'entry-days' });
  const handlers = {
    onchange(income) {
      const item = itemOf(income.id);
      if (item.closest('section').dataset.date !== income.date) {
        take(item);
        place(item, income);
        item.querySelector('.entry-actions button').focus();
      }
      onchange();
    },
    onremove() {
      dropEmptyDays();
      onchange();
    },
    onrestore(income) {
      add(income);
      onchange();
    },
  };

  /** Adds an entry, unless it is there already. */
  function add(income) {
    if (!itemOf(income.id)) {
      const item = entryItem(income, handlers);
      item.dataset.id = income.id;
      place(item, income);
    }
  }

  function place(item, income) {
    const list = dayOf(income.date).querySelector('ul');
    list.insertBefore(item, [...list.children].find((other) => comesFirst(income.id, other.dataset.id)) ?? null);
  }

  function take(item) {
    item.remove();
    dropEmptyDays();
  }

  function dayOf(date) {
    const sections = [...element.children];
    const found = sections.find((section) => section.dataset.date === date);
    if (found) {
      return found;
    }
    const section = daySection(date, level);
    element.insertBefore(section, sections.find((other) => comesFirst(date, other.dataset.date)) ?? null);
    return section;
  }

  function comesFirst(one, other) {
    return oldestFirst ? one < other : one > other; // ids sort by time too
  }

  function itemOf(id) {
    return element.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  function dropEmptyDays() {
    [...element.children].filter((section) => !section.querySelector('li')).forEach((section) => section.remove());
  }

  return { element, add, isEmpty: () => element.childElementCount === 0 };
}

function daySection(date, level) {
  const section = h(
    'section',
    { class: 'entry-day' },
    h(
      `h${level}`,
      { class: 'entry-day-title' },
      nearDate(date, { today: t('day.today'), yesterday: t('day.yesterday') }),
    ),
    h('ul', { class: 'entries' }),
  );
  section.dataset.date = date;
  return section;
}
