import { h } from '../dom.js';
import { t } from '../i18n.js';
import { button } from './button.js';

/**
 * A table of data that can be saved.
 *
 * @param {string} caption
 * @param {Array<{label: string, value: (row: *) => string|Node, plain?: (row: *) => string, number?: boolean, amount?: boolean}>} columns
 *   plain: what goes into the saved file, where it differs from what is shown
 */
export function dataTable(caption, columns, rows, fileName) {
  return h(
    'div',
    { class: 'data' },
    h(
      'div',
      { class: 'data-scroll', tabindex: 0, role: 'region', 'aria-label': caption },
      h(
        'table',
        { class: 'data-table' },
        h('caption', { class: 'visually-hidden' }, caption),
        h(
          'thead',
          null,
          h(
            'tr',
            null,
            columns.map((column) => h('th', { scope: 'col', class: column.number ? 'is-number' : null }, column.label)),
          ),
        ),
        h(
          'tbody',
          null,
          rows.map((row) =>
            h(
              'tr',
              null,
              columns.map((column, index) => cell(column, row, index)),
            ),
          ),
        ),
      ),
    ),
    h(
      'div',
      { class: 'data-foot' },
      button(t('action.save-data'), () => save(columns, rows, fileName), { kind: 'link', icon: 'download' }),
    ),
  );
}

function cell(column, row, index) {
  const classes = [column.number && 'is-number', column.amount && 'amount'].filter(Boolean).join(' ') || null;
  return index === 0
    ? h('th', { scope: 'row', class: classes }, column.value(row))
    : h('td', { class: classes }, column.value(row));
}

function save(columns, rows, fileName) {
  const lines = [
    columns.map((column) => column.label),
    ...rows.map((row) => columns.map((column) => plain(column, row))),
  ];
  const text = lines.map((cells) => cells.map(quoted).join(',')).join('\r\n');
  const url = URL.createObjectURL(new Blob([`\ufeff${text}\r\n`], { type: 'text/csv' }));
  h('a', { href: url, download: fileName }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function plain(column, row) {
  return String(column.plain ? (column.plain(row) ?? '') : column.value(row));
}

/** A leading sign would let a spreadsheet run the cell as a formula; numbers may keep theirs. */
function quoted(text) {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
